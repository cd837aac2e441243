import type { Texts } from '../types';

export const words: Texts<'words'> = {
  editWord: '編輯「{{word}}」',
  reading: '讀音',
  meaning: '釋義',
  note: '備註',
  tags: '標籤',
  tagsHint: '美食，週末',
  sentences: '例句',
  itsPost: '開啟所在的貼文',
  removeSentence: '移除這個句子',
  keep: '儲存',
  takenText: '這個讀音的詞已經在詞本裡：',
  joinThem: '合併成一個',
  keepEditing: '繼續編輯',
};
