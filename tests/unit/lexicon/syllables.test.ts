import { expect, test } from 'vitest';
import { joined, syllables, toneMarked, zhuyin } from '@/utils/lexicon/syllables';

test.each([
  ['zhong4 cao3', 'zhòng cǎo', 'ㄓㄨㄥˋ ㄘㄠˇ'],
  ['lu:4', 'lǜ', 'ㄌㄩˋ'],
  ['Lu:e4', 'Lüè', 'ㄌㄩㄝˋ'],
  ['nu:3', 'nǚ', 'ㄋㄩˇ'],
  ['Ou1 yang2', 'Ōu yáng', 'ㄡ ㄧㄤˊ'],
  ['A1', 'Ā', 'ㄚ'],
  ['E2 mei2', 'É méi', 'ㄜˊ ㄇㄟˊ'],
  ['liu4', 'liù', 'ㄌㄧㄡˋ'],
  ['gui4', 'guì', 'ㄍㄨㄟˋ'],
  ['jiong3', 'jiǒng', 'ㄐㄩㄥˇ'],
  ['xun2', 'xún', 'ㄒㄩㄣˊ'],
  ['zhi1', 'zhī', 'ㄓ'],
  ['ying2', 'yíng', 'ㄧㄥˊ'],
  ['wen4', 'wèn', 'ㄨㄣˋ'],
  ['yuan2', 'yuán', 'ㄩㄢˊ'],
  ['er2', 'ér', 'ㄦˊ'],
  ['r5', 'r', 'ㄦ'],
  ['de5', 'de', '˙ㄉㄜ'],
  ['m2', 'ḿ', 'ㄇˊ'],
  ['m4', 'm̀', 'ㄇˋ'],
  ['ng2', 'ńg', 'ㄫˊ'],
  ['hm5', 'hm', '˙ㄏㄇ'],
  ['xx5', 'xx', 'xx'],
  ['biang2', 'biáng', 'ㄅㄧㄤˊ'],
  ['fen1ke4', 'fēnkè', 'ㄈㄣ ㄎㄜˋ'],
  ['K ta1 ming4', 'K tā mìng', 'K ㄊㄚ ㄇㄧㄥˋ'],
  ['yi1 , er4', 'yī , èr', 'ㄧ , ㄦˋ'],
  ['', '', ''],
])('%s is written %s and %s', (numbered, mark, sound) => {
  expect(toneMarked(numbered)).toBe(mark);
  expect(zhuyin(numbered)).toBe(sound);
});

test.each([
  ['nu:3 er2', "nǚ'ér"],
  ['Xi1 an1', "Xī'ān"],
  ['yi1 dian3 r5', 'yīdiǎnr'],
  ['ka3 la1 O K', 'kǎlā OK'],
  ['Ga2 la1 · Duo1 jie2', 'Gálā·Duōjié'],
  ['yi1 fen1 , er4 fen1', 'yīfēn, èrfēn'],
  ['P tu2', 'P tú'],
])('%s is joined as %s', (numbered, word) => {
  expect(joined(numbered)).toBe(word);
});

test('syllables carry their tones, and what has none has tone 0', () => {
  expect(syllables('K ta1 de5')).toEqual([
    { text: 'K', tone: 0 },
    { text: 'tā', tone: 1 },
    { text: 'de', tone: 5 },
  ]);
});
