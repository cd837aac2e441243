import type { Texts } from '../types';

export const popup: Texts<'popup'> = {
  review: '複習',
  words: '詞語',
  add: '新增',
  say: '開口',
  dueCount_other: '有 {{count}} 個詞該複習了',

  emptyTitle: '指一指，就有第一個詞',
  emptyText: '在小紅書上把滑鼠移到一個詞上，儲存它，所在的句子也會一起留下。',

  search: '搜尋漢字、拼音或英文',
  which: '顯示哪些詞',
  all: '全部',
  due: '待複習',
  new: '新詞',
  learning: '在學',
  known: '已掌握',
  aside: '已擱置',
  isNew: '新詞',
  isDue: '該複習了',
  list: '你的詞語',
  deleteWord: '刪除「{{word}}」',
  nothingFound: '還沒有這樣的詞',
  nothingFoundText: '換個寫法試試：漢字、英文，或不帶聲調的拼音。',
  nothingHere: '這裡暫時沒有詞',
  recent: '最近',
  recentText: '開啟瀏覽器以來查過的詞，不會儲存。',
  notYet: '還沒有收進詞本',
  saveWord: '儲存「{{word}}」',
  wordSaved: '「{{word}}」已儲存',

  onPost_other: '這篇貼文有 {{count}} 個詞',
  seeWords_other: '看看這篇貼文裡的 {{count}} 個詞',
  onPostTitle: '這篇貼文裡的詞',
  showWord: '在貼文裡找到「{{word}}」',
  closeWords: '關閉列表',

  openPanel: '逐詞閱讀',
  sites: { xiaohongshu: '小紅書', rednote: 'RedNote' },
  pausedOn: '已在{{site}}暫停',
  pause: '在{{site}}暫停',
  resume: '在{{site}}繼續',

  withheld: '瀏覽器還沒有允許小紅詞讀取小紅書和 RedNote 的頁面，所以那裡暫時沒有詞語解釋。',
  allow: '允許在這兩個網站使用',
};
