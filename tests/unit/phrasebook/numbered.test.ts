import { describe, expect, it } from 'vitest';
import { numberedPinyin } from '@/utils/phrasebook/numbered';

describe('a reading that was typed', () => {
  it.each([
    ['zhòngcǎo', 'zhong4 cao3'],
    ['Běijīng', 'Bei3 jing1'],
    ['zhong4cao3', 'zhong4 cao3'],
    ['zhongcao', 'zhong cao'],
    ["xī'ān", 'xi1 an1'],
    ['lv4 se4', 'lu:4 se4'],
    ['fāngàn', 'fan1 gan4'],
    ['yīdiǎnr', 'yi1 dian3 r5'],
    ['ńg', 'ng2'],
    ['种草', undefined],
    [' ', undefined],
  ])('%s is kept as %s', (typed, kept) => {
    expect(numberedPinyin(typed)).toBe(kept);
  });

  it('that is no pinyin after hundreds of letters is told to be none, at once', () => {
    expect(numberedPinyin(`${'xianguan'.repeat(70)}q`)).toBeUndefined();
  });
});
