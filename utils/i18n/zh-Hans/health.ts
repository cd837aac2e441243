import type { Texts } from '../types';

export const health: Texts<'health'> = {
  title: '网站页面',
  unknown: '还没有检查过。请在小红书或 RedNote 打开一篇笔记。',
  fine: '小红词要找的内容都在，最近一次检查是{{date}}。',
  changed: '网站的这些地方变了：{{parts}}。',
  still: '这些地方可能没有标记，或保存不完整。指着词查询不受影响。',
  parts: {
    card: '列表里的笔记',
    cardTitle: '列表里的标题',
    cardAuthorName: '列表里的作者',
    note: '打开的笔记',
    noteTitle: '笔记标题',
    noteBody: '笔记正文',
    media: '笔记图片',
    authorName: '笔记作者',
    comment: '评论',
    commentText: '评论正文',
    profileText: '个人简介',
    profilePanel: '个人主页的收藏',
  },
};
