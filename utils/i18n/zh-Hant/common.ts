import type { Texts } from '../types';

export const common: Texts<'common'> = {
  name: '小紅詞',
  library: '收藏',
  settings: '設定',
  clear: '清空',
  cancel: '取消',
  tryAgain: '再試一次',
  undo: '復原',
  deleted: '已刪除：',
  readingOn: '閱讀助手已開啟',
  readingOff: '閱讀助手已關閉',
  readingHelp: '閱讀助手',
  openSite: '開啟小紅書',
  untitled: '無標題貼文',
  noVoice: '這台電腦沒有自帶的國語語音。',
};
