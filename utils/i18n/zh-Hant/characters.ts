import type { Texts } from '../types';

export const characters: Texts<'characters'> = {
  back: '全部詞語',
  picture: '做成圖片',
  reading: '讀音',
  noReading: '詞典沒有單獨收錄這個字。',
  parts: '字形由這些部分組成',
  whole: '獨體字，不再拆分。',
  yourWords: '你其他含有這個字的詞',
  noWords: '還沒有。',
  noCharacters: '這個詞裡沒有漢字。',
  noStrokes: '這裡沒有「{{character}}」的筆畫。',
  drawn_other: '{{character}}，共 {{count}} 畫',
  strokes_other: '共 {{count}} 畫',
  strokeOf: '第 {{number}} 畫，共 {{all}} 畫',
  show: '示範',
  nextStroke: '下一畫',
  write: '練習',
  practise: '請寫第 {{number}} 畫，共 {{all}} 畫',
  again: '不太對，第 {{number}} 畫再寫一次，共 {{all}} 畫',
  doneClean: '寫完了，沒有寫錯',
  done_other: '寫完了，寫錯 {{count}} 次',
};
