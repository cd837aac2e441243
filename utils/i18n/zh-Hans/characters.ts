import type { Texts } from '../types';

export const characters: Texts<'characters'> = {
  back: '全部词语',
  picture: '做成图片',
  reading: '读音',
  noReading: '词典没有单独收录这个字。',
  parts: '字形由这些部分组成',
  whole: '独体字，不再拆分。',
  yourWords: '你的其他含此字的词',
  noWords: '还没有。',
  noCharacters: '这个词里没有汉字。',
  noStrokes: '这里没有“{{character}}”的笔画。',
  drawn_other: '{{character}}，共 {{count}} 画',
  strokes_other: '共 {{count}} 画',
  strokeOf: '第 {{number}} 画，共 {{all}} 画',
  show: '演示',
  nextStroke: '下一画',
  write: '练习',
  practise: '请写第 {{number}} 画，共 {{all}} 画',
  again: '不太对，第 {{number}} 画再写一次，共 {{all}} 画',
  doneClean: '写完了，没有写错',
  done_other: '写完了，写错 {{count}} 次',
};
