import type { Texts } from '../types';

export const welcome: Texts<'welcome'> = {
  title: '欢迎',
  heading: '一词一词，读懂小红书',
  lead: '在小红书上，把鼠标移到任何中文词上，就能看到读音、意思，以及大家平时怎么用。喜欢的词可以留下来。',
  steps: '怎么用',
  point: '指一个词',
  pointText: '读音和意思就出现在旁边，点一下看更多。',
  save: '保存它',
  saveText: '所在的句子和笔记会一起留下。',
  meet: '再见到它',
  meetText: '点工具栏图标，两分钟复习一遍。',
  language: '语言',
  auto: '跟随浏览器',
  private: '词语和笔记都留在这个浏览器里，不会发送到任何地方。',
  notAffiliated: '与小红书没有任何关联。',
  demo: '一篇笔记，其中一个词带有解释',
  demoGloss: 'to be sold on something',
};
