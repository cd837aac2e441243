import type { Reference, Sense } from './types';

/** A definition of CC-CEDICT, what stands between two slashes, taken apart. */

const labels = new Set(
  `coll. slang Tw HK PRC dialect literary old archaic arch. classical fig. lit. idiom proverb saying loanword neologism
  derog. vulgar honorific humble polite euphemism jocular formal onom. math. computing chemistry medicine physics
  Buddhism Taoism Islam Christianity sports botany zoology geology anatomy military music law finance linguistics
  constellation astronomy biology electronics grammar economics geometry statistics gaming golf basketball photography
  mining psychology Internet baseball soccer accounting religion pharmacology printing theater physiology mechanics
  commerce business philosophy genetics ACG TCM Cantonese historical colloquial surname attributive suffix prefix
  aviation textiles taxonomy telecommunications biochemistry meteorology agriculture dance cuisine cooking fashion`
    .trim()
    .split(/\s+/)
    .concat([
      'bound form',
      'Internet slang',
      'brand',
      'bird species of China',
      'Japanese surname',
      'lit. and fig.',
    ]),
);

const word = String.raw`([^\s[\](),;|/]*\p{Script=Han}[^\s[\](),;|/]*)(?:\|([^\s[\](),;|/]+))?(?:\[([^\]]+)\])?`;
const reference = new RegExp(word, 'u');
const classifier = new RegExp(`^CL:${word}(?:,${word})*$`, 'u');

type Kind = NonNullable<Sense['refers']>['kind'];

/** What CC-CEDICT says before a reference: the link's kind, and what is worth keeping as text or label. */
const phrases: { before: string; kind: Kind; text?: string; label?: string }[] = [
  { before: 'see also', kind: 'see' },
  { before: 'see', kind: 'see' },
  { before: 'same as', kind: 'see' },
  { before: 'used in', kind: 'see', text: 'used in' },
  { before: 'old variant of', kind: 'variant', label: 'old' },
  { before: 'archaic variant of', kind: 'variant', label: 'archaic' },
  { before: 'Japanese variant of', kind: 'variant', label: 'Japanese' },
  { before: 'erhua variant of', kind: 'variant', label: 'erhua' },
  { before: 'erhua form of', kind: 'variant', label: 'erhua' },
  { before: 'variant of', kind: 'variant' },
  { before: 'abbr. for', kind: 'abbreviation' },
  { before: 'abbr. of', kind: 'abbreviation' },
  { before: 'also written', kind: 'also-written' },
];

const pointer = new RegExp(
  String.raw`^(${phrases.map((p) => p.before.replace('.', '\\.')).join('|')}) ${word}[,;]?\s*`,
  'u',
);
const aside = new RegExp(String.raw`\s*\((abbr\. (?:for|of)|also written|see|see also) ${word}\)`, 'u');
const pronounced = /\s*\(?also pr\. \[([^\]]+)\]\)?/;

function referTo(traditional: string, simplified?: string, pinyin?: string): Reference {
  return { simplified: simplified ?? traditional, traditional, pinyin: pinyin ?? '' };
}

/** The labels in a leading or closing parenthesis, when all of it is labels. */
function readLabels(inside: string): string[] | null {
  const parts = inside.split(/, | and (?=fig)/).filter((part) => !/^c\. \d{4}$/.test(part));
  return parts.length > 0 && parts.every((part) => labels.has(part)) ? parts : null;
}

/** One definition, what stands between two slashes. */
export function parseSense(definition: string): Sense {
  let text = definition.trim();
  const found: string[] = [];
  let refers: Sense['refers'];

  for (let match = /^\(([^()]+)\)\s*/.exec(text); match; match = /^\(([^()]+)\)\s*/.exec(text)) {
    const read = readLabels(match[1]!);
    if (!read) break;
    found.push(...read);
    text = text.slice(match[0].length);
  }
  for (let match = /\s*\(([^()]+)\)$/.exec(text); match; match = /\s*\(([^()]+)\)$/.exec(text)) {
    const read = readLabels(match[1]!);
    if (!read) break;
    found.push(...read);
    text = text.slice(0, match.index);
  }
  const opening = /^(lit\.|fig\.) /.exec(text);
  if (opening) {
    found.push(opening[1]!);
    text = text.slice(opening[0].length);
  }
  const surname = /^surname (\S+)$/.exec(text);
  if (surname) {
    found.push('surname');
    text = surname[1]!;
  }

  const points = pointer.exec(text);
  // "used in 傢伙 and 傢俱" leads to two words: it stays a sentence.
  if (points && !/^(?:and|or|&) /.test(text.slice(points[0].length))) {
    const phrase = phrases.find((p) => p.before === points[1])!;
    refers = { kind: phrase.kind, to: referTo(points[2]!, points[3], points[4]) };
    if (phrase.label) found.push(phrase.label);
    text = [phrase.text, text.slice(points[0].length)].filter(Boolean).join(' ');
  } else {
    const beside = aside.exec(text);
    const also = pronounced.exec(text);
    if (beside) {
      const kind = phrases.find((p) => p.before === beside[1])!.kind;
      refers = { kind, to: referTo(beside[2]!, beside[3], beside[4]) };
      text = text.slice(0, beside.index) + text.slice(beside.index + beside[0].length);
    } else if (also) {
      refers = { kind: 'also-pronounced', to: { simplified: '', traditional: '', pinyin: also[1]! } };
      text = text.slice(0, also.index) + text.slice(also.index + also[0].length);
    }
  }
  const sense: Sense = { text: text.trim() };
  if (found.length > 0) sense.labels = [...new Set(found)];
  if (refers) sense.refers = refers;
  return sense;
}

/** The definitions of an entry, in order; a list of measure words joins the sense before it. */
export function parseSenses(definitions: string[]): Sense[] {
  const senses: Sense[] = [];
  for (const definition of definitions) {
    if (!classifier.test(definition)) {
      senses.push(parseSense(definition));
      continue;
    }
    const classifiers = definition
      .slice('CL:'.length)
      .split(',')
      .map((part) => reference.exec(part)!)
      .map(([, traditional, simplified, pinyin]) => referTo(traditional!, simplified, pinyin));
    const last = senses.at(-1);
    if (last) last.classifiers = [...(last.classifiers ?? []), ...classifiers];
    else senses.push({ text: '', classifiers });
  }
  return senses;
}
