import type { Texts } from '../types';

export const words: Texts<'words'> = {
  editWord: '编辑“{{word}}”',
  reading: '读音',
  meaning: '释义',
  note: '备注',
  tags: '标签',
  tagsHint: '美食，周末',
  sentences: '例句',
  itsPost: '打开所在的笔记',
  removeSentence: '移除这个句子',
  keep: '保存',
  takenText: '这个读音的词已经在词本里：',
  joinThem: '合并成一个',
  keepEditing: '继续编辑',
};
