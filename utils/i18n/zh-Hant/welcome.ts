import type { Texts } from '../types';

export const welcome: Texts<'welcome'> = {
  title: '歡迎',
  heading: '一詞一詞，讀懂小紅書',
  lead: '在小紅書上，把滑鼠移到任何中文詞上，就能看到讀音、意思，以及大家平常怎麼用。喜歡的詞可以留下來。',
  steps: '怎麼用',
  point: '指一個詞',
  pointText: '讀音和意思就出現在旁邊，點一下看更多。',
  save: '儲存它',
  saveText: '所在的句子和貼文會一起留下。',
  meet: '再見到它',
  meetText: '點工具列圖示，兩分鐘複習一遍。',
  language: '語言',
  auto: '跟隨瀏覽器',
  private: '詞語和貼文都留在這個瀏覽器裡，不會傳送到任何地方。',
  notAffiliated: '與小紅書沒有任何關聯。',
  demo: '一篇貼文，其中一個詞帶有解釋',
  demoGloss: 'to be sold on something',
};
