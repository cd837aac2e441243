import type { Texts } from '../types';

export const news: Texts<'news'> = {
  title: '新内容',
  version: '版本 {{version}}',
  items: {
    review: '复习方式由你选：先看句子、词语、意思或先听读音；每天学多少新词也由你定。',
    phrasebook: '可以编辑词语、合并重复的词、自己添加，也可以从常看话题的词包开始。',
    anki: '词语可以送到 Anki，也可以从你已有的词表导入。',
    library: '笔记可以加标签、写备注、筛选，阅读时可以夹注拼音和意思。',
    pictures: '笔记的图片可以一起保存，所有内容都能放进一个备份文件。',
    settings: '更多设置，每一项都说明它做什么；浅色深色随你选。',
    languages: '新增繁體中文和 Español。',
    point: '指一指任何中文词，就能看到读音、意思和大家怎么用。',
    marks: '标记小红书用语、你自己的词，以及高于你水平的词。',
    keep: '把词和所在的句子一起保存，在弹窗里复习。',
    posts: '保存笔记，没有网络也能再读。',
  },
};
