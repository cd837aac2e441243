/** Settings. */
export const options = {
  title: 'Settings',
  sections: 'Settings sections',
  reading: 'Reading',
  chinese: 'Chinese',
  language: 'Language',
  about: 'About',

  enabled: 'Reading help on Xiaohongshu',
  enabledText: 'Point at a word to see what it means. When this is off, the site is just the site.',
  marks: 'Marks on the page',
  marksText: 'A dashed line under words that mean something special on Xiaohongshu.',
  marksOff: 'Off',
  marksSlang: 'Xiaohongshu words',

  toneColours: 'Tone colours',
  toneColoursText: 'The tone mark is always written too.',
  tonesClassic: 'Classic',
  tonesSafe: 'Colour-blind safe',
  tonesOff: 'Off',

  interfaceLanguage: 'Interface language',
  interfaceLanguageText: 'What buttons and explanations are written in. The dictionary stays English.',
  auto: 'As the browser',

  preview: 'Preview',
  atOnce: 'Every change applies at once, here and in open tabs.',

  version: 'Version {{version}}',
  privacy: 'Privacy',
  privacyText:
    'Nothing leaves the browser. Your words, posts and settings stay on this computer; settings follow you only if your browser syncs extensions.',
  notAffiliated: 'Little Red Words is not affiliated with Xiaohongshu or RedNote.',
  data: 'Where the data comes from',
  cedict:
    'Dictionary: CC-CEDICT by MDBG and its contributors, of 10 September 2026, under the licence CC BY-SA 4.0. Repacked for quick look-up, the entries unchanged.',
  jieba: 'Word frequencies: the dictionary of jieba, under the MIT licence.',
  hsk: 'HSK 2.0 word lists: the npm package cedict by Pepe Becker, under the ISC licence.',
  glossary: 'Glossary of Xiaohongshu words: written for Little Red Words.',
  icons: 'Icons: Lucide, under the ISC licence.',
  licence: 'Little Red Words itself is free software under the MIT licence.',
} as const;
