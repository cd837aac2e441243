import type { Texts } from '../types';

export const listening: Texts<'listening'> = {
  listen: '朗讀',
  listenSentence: '朗讀這一句',
  pause: '暫停',
  goOn: '繼續',
  nextSentence: '下一句',
  stop: '停止朗讀',
  sentenceOf: '第 {{number}} 句，共 {{of}} 句',
  speed: '語速',
  networkVoice:
    '這台電腦沒有內建的中文語音。瀏覽器的語音「{{voice}}」可以朗讀，但讀到的每一句都會經由網路傳送給提供該語音的公司。除此之外什麼也不傳送，朗讀時可以隨時收回許可。',
  allowNetwork: '允許並朗讀',
  noNetworkVoice: '不用網路語音',
  notNow: '先不要',
  noVoice: '這台電腦還沒有中文語音。',
  voiceBroke: '朗讀中斷了。請再試一次，或換一句。',
  getVoice: {
    win: '在「設定」的「時間與語言」「語言與地區」中新增「中文（簡體）」，並勾選「文字轉換語音」，然後重新啟動瀏覽器。',
    mac: '在「系統設定」的「輔助使用」中找到朗讀內容的系統聲音，在「管理聲音」裡下載一個中文聲音，然後重新啟動瀏覽器。',
    linux: '用套件管理程式安裝 speech-dispatcher 和 espeak-ng，然後重新啟動瀏覽器。',
    other: '在系統設定裡安裝中文語音，然後重新啟動瀏覽器。',
  },
};
