import type { Reference, Sense } from './types';

const spoken = ({ simplified, pinyin }: Reference) => simplified + (pinyin && ` [${pinyin}]`);

const links: Record<NonNullable<Sense['refers']>['kind'], string> = {
  see: 'see',
  variant: 'variant of',
  abbreviation: 'abbr. for',
  'also-written': 'also written',
  'also-pronounced': 'also pronounced',
};

/** A sense as one line of text: labels, meaning, where it leads, measure words. */
export function senseText({ text, labels: named, refers, classifiers }: Sense): string {
  const parts: string[] = [];
  if (named) parts.push(`(${named.join(', ')})`);
  if (text) parts.push(text);
  if (refers) {
    const to = spoken(refers.to).trim();
    if (text === 'used in') parts.push(to);
    else parts.push(text ? `(${links[refers.kind]} ${to})` : `${links[refers.kind]} ${to}`);
  }
  if (classifiers) parts.push(`(measure word: ${classifiers.map(spoken).join(', ')})`);
  return parts.join(' ');
}

const mention =
  /([^\s[\](),;|/"“”]*\p{Script=Han}[^\s[\](),;|/"“”]*?)(?:\|([^\s[\](),;|/]+?))?\[([^\]]+)\]/gu;

/**
 * The text of a sense in pieces, so that the words it names can be links: `to eat 飯|饭[fan4] at home` is a string, a
 * reference and a string.
 */
export function senseParts(text: string): (string | Reference)[] {
  const parts: (string | Reference)[] = [];
  let at = 0;
  for (const match of text.matchAll(mention)) {
    if (match.index > at) parts.push(text.slice(at, match.index));
    const [whole, traditional, simplified, pinyin] = match;
    parts.push({ traditional: traditional!, simplified: simplified ?? traditional!, pinyin: pinyin! });
    at = match.index + whole.length;
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts;
}

/** Openings that carry nothing in a line under a word. */
const openings = /^(?:to be |to |an? |the |be |sb |sth )/i;
/** Words that no short line may end with. */
const hanging =
  /\s+(?:a|an|the|of|to|in|on|at|for|with|by|from|and|or|as|sb|sth|be|is|are|one's|sb's|not|very)$/i;

/**
 * A sense cut to at most `most` letters, for the line under a word: the first meaning, without what stands in
 * parentheses and without "to" or "a", cut between words. Empty when the sense has no text.
 */
export function shortSense(sense: Sense, most = 16): string {
  const plain = senseParts(sense.text)
    .map((part) => (typeof part === 'string' ? part : part.simplified))
    .join('')
    .trim();
  const meanings = (plain.replace(/\s*\([^()]*\)\s*/g, ' ').trim() || plain.replace(/[()]/g, ''))
    .split(/[;:,!?]\s+|[;:,.]$/)
    .map((meaning) => meaning.trim())
    .filter(Boolean);
  const [first = plain, ...others] = meanings;
  // A later meaning that fits says more than half of the first one.
  const whole = [first, ...others].find((meaning) => [...meaning].length <= most);
  if (whole && first.length > most && [...bare(first)].length > most) return whole;
  const short = [...first].length <= most ? first : bare(first);
  if ([...short].length <= most) return short;

  let line = '';
  for (const word of short.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if ([...longer].length > most) break;
    line = longer;
  }
  while (hanging.test(line)) line = line.replace(hanging, '');
  return (
    line ||
    [...short]
      .slice(0, most - 1)
      .join('')
      .concat('…')
  );
}

const bare = (meaning: string) => meaning.replace(openings, '');
