import type { Texts } from '../types';

export const common: Texts<'common'> = {
  name: '小红词',
  library: '收藏',
  settings: '设置',
  clear: '清空',
  cancel: '取消',
  tryAgain: '再试一次',
  undo: '撤销',
  deleted: '已删除：',
  readingOn: '阅读助手已开启',
  readingOff: '阅读助手已关闭',
  readingHelp: '阅读助手',
  openSite: '打开小红书',
  untitled: '无标题笔记',
  noVoice: '这台电脑没有自带的普通话语音。',
};
