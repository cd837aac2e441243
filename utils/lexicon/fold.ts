/**
 * How text is compared: full-width forms as their ASCII twins, letters in lower case, the many middle dots and spaces
 * as one. One unit in, one unit out, so that offsets stay what they were.
 */

/** Middle dots that people type in foreign names: katakana, half-width, bullet, hyphenation point, dot operator. */
const dots = new Set([0x30fb, 0xff65, 0x2022, 0x2027, 0x22c5, 0x2219]);
const spaces = new Set([0x00a0, 0x3000, 0x2002, 0x2003, 0x2009, 0x202f]);

/** The folded form of one UTF-16 code unit. */
export function foldUnit(unit: number): number {
  if (unit >= 0x3400 && unit <= 0xfeff) return unit;
  if (unit >= 0xff01 && unit <= 0xff5e) return foldUnit(unit - 0xfee0);
  if (unit >= 0x41 && unit <= 0x5a) return unit + 0x20;
  if (unit < 0x80) return unit;
  if (dots.has(unit)) return 0xb7;
  if (spaces.has(unit)) return 0x20;
  if (unit === 0x2019 || unit === 0x2018) return 0x27;
  if (unit === 0x25cb) return 0x3007;
  if (unit < 0x250) {
    const lower = String.fromCharCode(unit).toLowerCase();
    return lower.length === 1 ? lower.charCodeAt(0) : unit;
  }
  return unit;
}

/** The folded code units of `text` from `start` to `end`. */
export function foldedUnits(text: string, start = 0, end = text.length): Uint16Array {
  const units = new Uint16Array(end - start);
  for (let i = start; i < end; i++) units[i - start] = foldUnit(text.charCodeAt(i));
  return units;
}

/** The folded form of a string, of the same length. */
export function fold(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) out += String.fromCharCode(foldUnit(text.charCodeAt(i)));
  return out;
}

/** Whether a folded unit is a letter or digit of a run that no match may cut: the dd of add is not the word dd. */
export function inRun(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0xc0 && unit < 0x250 && unit !== 0xd7 && unit !== 0xf7)
  );
}

export const isHighSurrogate = (unit: number) => (unit & 0xfc00) === 0xd800;
export const isLowSurrogate = (unit: number) => (unit & 0xfc00) === 0xdc00;
