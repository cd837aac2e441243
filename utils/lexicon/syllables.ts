/**
 * Pinyin as CC-CEDICT writes it (`zhong4 cao3`, `lu:4`, `r5`, `K ta1 ming4`) turned into what people read: tone
 * marks or zhuyin. Small and free of data, so that any interface may import it.
 */

/** 1 to 4, 5 the neutral tone, 0 where nothing has a tone: letters, digits, punctuation. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

export interface Syllable {
  /** Tone-marked, capitals kept: `Lǚ`, `ér`, `K`. */
  text: string;
  tone: Tone;
}

const combining = ['', '\u0304', '\u0301', '\u030c', '\u0300', ''];

/** One written piece: a syllable with its tone, or anything else up to the next space. */
const piece = /([A-Za-zÜüÊê]+:?[A-Za-z]*)([1-5])|[^\s]+?(?=[A-Za-zÜüÊê]+:?[A-Za-z]*[1-5]|\s|$)/g;
/** `xx5` is CC-CEDICT's way to say that a character has no Mandarin reading. */
const unread = /^xx$/i;

interface Piece {
  letters: string;
  tone: Tone;
}

function pieces(word: string): Piece[] {
  return [...word.matchAll(piece)].map(([whole, letters, tone]) =>
    letters === undefined
      ? { letters: whole, tone: 0 }
      : { letters: umlaut(letters), tone: unread.test(letters) ? 0 : (Number(tone) as Tone) },
  );
}

/** `u:` is how CC-CEDICT writes ü, `v` how people type it. */
function umlaut(letters: string): string {
  return letters
    .replace(/u:/g, 'ü')
    .replace(/U:/g, 'Ü')
    .replace(/(?<=^[lnLN])v/, 'ü');
}

/** The mark goes on a or e, on the o of ou, else on the last vowel; m, n, ng, hm and hng have none: on the nasal. */
function marked({ letters, tone }: Piece): string {
  if (tone === 0 || tone === 5) return letters;
  const found = /[aeê]|o(?=u)/i.exec(letters) ?? /[iouü](?![iouü])/i.exec(letters) ?? /[mn]/i.exec(letters);
  if (!found) return letters;
  const at = found.index + 1;
  return (letters.slice(0, at) + combining[tone] + letters.slice(at)).normalize('NFC');
}

/** The syllables of a reading, one by one, in order. */
export function syllables(numbered: string): Syllable[] {
  return pieces(numbered).map((p) => ({ text: marked(p), tone: p.tone }));
}

/** `zhong4 cao3` as `zhòng cǎo`: spaces, capitals, letters and punctuation stay. */
export function toneMarked(numbered: string): string {
  return numbered.replace(/\S+/g, (word) => pieces(word).map(marked).join(''));
}

/**
 * A reading written as one word: `nu:3 er2` as `nǚ'ér`, `yi1 dian3 r5` as `yīdiǎnr`. An apostrophe parts a syllable
 * that begins with a, e or o from the one before it; letters and digits keep their space.
 */
export function joined(numbered: string): string {
  let out = '';
  let before: Piece | undefined;
  for (const p of pieces(numbered)) {
    const punctuation = /^[,，、:：;.!?]$/.test(p.letters);
    const glued = before && before.tone !== 0 && p.tone !== 0;
    if (glued && /^[aeo]/i.test(p.letters)) out += /^[A-Z]/.test(p.letters) ? ' ' : "'";
    else if (before && !glued && !punctuation && before.letters !== '·' && p.letters !== '·') {
      if (!(before.tone === 0 && /^[A-Za-z]$/.test(before.letters) && /^[A-Za-z]$/.test(p.letters)))
        out += ' ';
    }
    out += marked(p);
    before = p;
  }
  return out;
}

const initials: Record<string, string> = {
  b: 'ㄅ',
  p: 'ㄆ',
  m: 'ㄇ',
  f: 'ㄈ',
  d: 'ㄉ',
  t: 'ㄊ',
  n: 'ㄋ',
  l: 'ㄌ',
  g: 'ㄍ',
  k: 'ㄎ',
  h: 'ㄏ',
  j: 'ㄐ',
  q: 'ㄑ',
  x: 'ㄒ',
  zh: 'ㄓ',
  ch: 'ㄔ',
  sh: 'ㄕ',
  r: 'ㄖ',
  z: 'ㄗ',
  c: 'ㄘ',
  s: 'ㄙ',
};

const rimes: Record<string, string> = {
  a: 'ㄚ',
  o: 'ㄛ',
  e: 'ㄜ',
  ê: 'ㄝ',
  ai: 'ㄞ',
  ei: 'ㄟ',
  ao: 'ㄠ',
  ou: 'ㄡ',
  an: 'ㄢ',
  en: 'ㄣ',
  ang: 'ㄤ',
  eng: 'ㄥ',
  er: 'ㄦ',
  ue: 'ㄝ',
  in: 'ㄣ',
  ing: 'ㄥ',
  un: 'ㄣ',
  ong: 'ㄥ',
};

/** Syllables without a rime of their own. */
const whole: Record<string, string> = { r: 'ㄦ', m: 'ㄇ', n: 'ㄋ', ng: 'ㄫ', hm: 'ㄏㄇ', hng: 'ㄏㄫ' };

/** Pinyin's y- and w- spellings as the medial that they stand for. */
function spelledOut(letters: string): string {
  if (/^yu/.test(letters)) return letters.replace(/^yu/, 'ü');
  if (letters === 'yong') return 'üong';
  if (/^yi/.test(letters)) return letters.slice(1);
  if (/^y/.test(letters)) return `i${letters.slice(1)}`;
  if (/^wu/.test(letters)) return letters.slice(1);
  if (/^w/.test(letters)) return `u${letters.slice(1)}`;
  return letters;
}

function bopomofo(letters: string): string | null {
  const lower = letters.toLowerCase();
  if (lower in whole) return whole[lower]!;
  const spelled = spelledOut(lower);
  const initial = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcs])?/.exec(spelled)![0];
  let rest = spelled.slice(initial.length);
  const sound = initial === '' ? '' : initials[initial]!;
  if (rest === '') return null;
  if (rest === 'i' && /^([zcs]h?|r)$/.test(initial)) return sound;
  if (/^[jqx]$/.test(initial)) rest = rest.replace(/^u/, 'ü').replace(/^iong$/, 'üong');
  rest = rest.replace(/^iu$/, 'iou').replace(/^ui$/, 'uei').replace(/^un$/, 'uen').replace(/^ün$/, 'üen');
  rest = rest
    .replace(/^ong$/, 'ueng')
    .replace(/^üong$/, 'üeng')
    .replace(/^in(g?)$/, 'ien$1');
  const medial = /^[iuü](?=$|[aeo])/.exec(rest)?.[0] ?? '';
  const tail = rest.slice(medial.length);
  const middle = medial && { i: 'ㄧ', u: 'ㄨ', ü: 'ㄩ' }[medial]!;
  if (tail === '') return medial ? sound + middle : null;
  const rime = tail === 'e' && medial && medial !== 'u' ? 'ㄝ' : rimes[tail];
  return rime ? sound + middle + rime : null;
}

/** `zhong4 cao3` as `ㄓㄨㄥˋ ㄘㄠˇ`. The first tone is bare, the neutral one `˙ㄉㄜ`; an r that only colours has none. */
export function zhuyin(numbered: string): string {
  return pieces(numbered)
    .map(({ letters, tone }) => {
      const sound = tone === 0 ? null : bopomofo(letters);
      if (sound === null) return letters;
      if (tone === 5) return letters.toLowerCase() === 'r' ? sound : `˙${sound}`;
      return sound + ['', '', 'ˊ', 'ˇ', 'ˋ'][tone];
    })
    .join(' ');
}
