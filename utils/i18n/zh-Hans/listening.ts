import type { Texts } from '../types';

export const listening: Texts<'listening'> = {
  listen: '朗读',
  listenSentence: '朗读这一句',
  pause: '暂停',
  goOn: '继续',
  nextSentence: '下一句',
  stop: '停止朗读',
  sentenceOf: '第 {{number}} 句，共 {{of}} 句',
  speed: '语速',
  networkVoice:
    '这台电脑没有自带的中文语音。浏览器的语音“{{voice}}”可以朗读，但读到的每一句都会经网络发送给提供该语音的公司。除此之外什么也不发送，朗读时可以随时收回许可。',
  allowNetwork: '允许并朗读',
  noNetworkVoice: '不用网络语音',
  notNow: '暂不',
  noVoice: '这台电脑还没有中文语音。',
  voiceBroke: '朗读中断了。请再试一次，或者换一句。',
  getVoice: {
    win: '在“设置”的“时间和语言”“语言和区域”中添加“中文（简体）”，并勾选“文本转语音”，然后重启浏览器。',
    mac: '在“系统设置”的“辅助功能”中找到朗读内容的系统声音，在“管理声音”里下载一个中文声音，然后重启浏览器。',
    linux: '用软件包管理器安装 speech-dispatcher 和 espeak-ng，然后重启浏览器。',
    other: '在系统设置里安装中文语音，然后重启浏览器。',
  },
};
