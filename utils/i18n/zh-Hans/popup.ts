import type { Texts } from '../types';

export const popup: Texts<'popup'> = {
  review: '复习',
  words: '词语',
  add: '添加',
  say: '开口',
  dueCount_other: '有 {{count}} 个词该复习了',

  emptyTitle: '指一指，就有第一个词',
  emptyText: '在小红书上把鼠标移到一个词上，保存它，所在的句子也会一起留下。',

  search: '搜索汉字、拼音或英文',
  which: '显示哪些词',
  all: '全部',
  due: '待复习',
  new: '新词',
  learning: '在学',
  known: '已掌握',
  aside: '已搁置',
  isNew: '新词',
  isDue: '该复习了',
  list: '你的词语',
  deleteWord: '删除“{{word}}”',
  nothingFound: '还没有这样的词',
  nothingFoundText: '换个写法试试：汉字、英文，或不带声调的拼音。',
  nothingHere: '这里暂时没有词',
  recent: '最近',
  recentText: '打开浏览器以来查过的词，不会保存。',
  notYet: '还没有收进词本',
  saveWord: '保存“{{word}}”',
  wordSaved: '“{{word}}”已保存',

  onPost_other: '这篇笔记有 {{count}} 个词',
  seeWords_other: '看看这篇笔记里的 {{count}} 个词',
  onPostTitle: '这篇笔记里的词',
  showWord: '在笔记里找到“{{word}}”',
  closeWords: '关闭列表',

  openPanel: '逐词阅读',
  sites: { xiaohongshu: '小红书', rednote: 'RedNote' },
  pausedOn: '已在{{site}}上暂停',
  pause: '在{{site}}上暂停',
  resume: '在{{site}}上恢复',

  withheld: '浏览器还没有允许小红词读取小红书和 RedNote 的页面，所以那里暂时没有词语解释。',
  allow: '允许在这两个网站使用',
};
