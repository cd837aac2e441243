import type { Texts } from '../types';

export const options: Texts<'options'> = {
  title: '设置',
  sections: '设置分类',
  reading: '阅读',
  chinese: '中文',
  language: '语言',
  about: '关于',

  enabled: '在小红书上启用阅读助手',
  enabledText: '把鼠标移到词上，就能看到它的意思。关掉后，网站和平常一样。',
  marks: '页面上的标记',
  marksText: '在小红书上有特别含义的词，下面画一条虚线。',
  marksOff: '不标记',
  marksSlang: '小红书用语',

  toneColours: '声调颜色',
  toneColoursText: '声调符号始终会写出来。',
  tonesClassic: '经典',
  tonesSafe: '色觉友好',
  tonesOff: '不用颜色',

  interfaceLanguage: '界面语言',
  interfaceLanguageText: '按钮和说明使用的语言。词典释义仍是英文。',
  auto: '跟随浏览器',

  preview: '预览',
  atOnce: '改动立即生效，已打开的页面也一样。',

  version: '版本 {{version}}',
  privacy: '隐私',
  privacyText:
    '没有任何内容离开浏览器。你的词语、笔记和设置都留在这台电脑上；只有浏览器开启了扩展同步，设置才会跟着你走。',
  notAffiliated: '小红词与小红书、RedNote 没有任何关联。',
  data: '数据来源',
  cedict:
    '词典：CC-CEDICT，由 MDBG 及其贡献者编写，2026 年 9 月 10 日版，采用 CC BY-SA 4.0 许可。为快速查询重新打包，词条内容未改动。',
  jieba: '词频：jieba 分词词典，采用 MIT 许可。',
  hsk: 'HSK 2.0 词表：来自 Pepe Becker 的 npm 软件包 cedict，采用 ISC 许可。',
  glossary: '小红书用语释义：为小红词专门编写。',
  icons: '图标：Lucide，采用 ISC 许可。',
  licence: '小红词本身是自由软件，采用 MIT 许可。',
};
