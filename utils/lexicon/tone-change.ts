/**
 * How 一 and 不 are spoken before the next syllable: 一 rises before a falling tone (yí gè) and falls before others (yì
 * tiān), 不 rises before a falling tone (bú shì). Between a doubled verb 一 is neutral (kàn yi kàn). As a number, an
 * ordinal or a date 一 keeps its tone.
 */

const counted = /[第零〇一二三四五六七八九十百千万亿0-9]/;
/** What follows a 一 that is a number or a date: 一月, 一号, 一楼, 一班. */
const dated = /[零〇一二三四五六七八九十百千万亿月号日楼级0-9]/;

/** @param chars code points. @param readings numbered syllables, one a code point; not changed. */
export function changeTones(chars: string[], readings: (string | null)[]): (string | null)[] {
  return readings.map((reading, i) => {
    const next = readings[i + 1];
    if (!reading || !next) return reading;
    const tone = next.at(-1);
    if (chars[i] === '不' && reading === 'bu4') return tone === '4' ? 'bu2' : reading;
    if (chars[i] !== '一' || reading !== 'yi1') return reading;
    const before = chars[i - 1] ?? '';
    const after = chars[i + 1]!;
    if (before === after) return 'yi5';
    // 十一个 is eleven; 一百 and 一千 change, 一二三 and 一月 do not.
    if (counted.test(before) || (dated.test(after) && !/[百千万亿]/.test(after))) return reading;
    // 个 is written as falling but often spoken without tone: 一 rises before it either way.
    return tone === '4' || after === '个' ? 'yi2' : 'yi4';
  });
}
