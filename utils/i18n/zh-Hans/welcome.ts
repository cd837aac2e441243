import type { Texts } from '../types';

export const welcome: Texts<'welcome'> = {
  title: '欢迎',
  heading: '一词一词，读懂小红书',
  lead: '在小红书上，把鼠标移到任何中文词上，就能看到读音、意思，以及大家平时怎么用。喜欢的词可以留下来。',
  language: '语言',
  auto: '跟随浏览器',
  meanings: '词语的释义是英文。',
  skip: '跳过',

  steps: '在这里试一试',
  stepDone: '：已完成',
  point: '指一个词',
  pointText: '试试右边笔记里的“{{word}}”。点一下就能看到完整的词卡：它说的可不是种地。',
  save: '保存它',
  saveText: '按加号就行，所在的句子会一起留下。',
  meet: '这就是你的词本',
  meetText: '点工具栏上的图标，两分钟复习一遍。',
  openPhrasebook: '打开词本',
  post: '可以试一试的笔记',

  amount: '你能读多少中文？',
  amountText: '决定你看到多少帮助，以后随时可以在设置里改。',
  amounts: {
    none: '还不会',
    some: '会一些',
    lot: '会很多',
    fluent: '很流利，为网络用语而来',
  },
  amountsText: {
    none: '先看意思，有拼音和声调颜色',
    some: '先看读音，约 HSK 2.0 · 2',
    lot: '不用颜色，约 HSK 2.0 · 5',
    fluent: '只看汉字，不标读音',
  },
  scriptText: '词卡和列表里的字形。笔记保持原样。',
  topics: '你常看什么',
  topicsText: '愿意的话，可以从一个小词包开始，随时可以移除。',

  kept: '什么保存在哪里',
  keptHere: '词语、笔记、备注和图片都留在这个浏览器里。',
  keptSettings: '只有浏览器开启了扩展同步，设置才会跟着你走。',
  keptNothing: '不会发送到任何地方。',
  notAffiliated: '与小红书没有任何关联。',
};
