import { parseSenses } from './definitions';
import type { Entry, Sense } from './types';

/**
 * A dictionary entry as a shard holds it. What the key table and the readings know of it is not said again.
 * Fields are parted by tabs, and left away at the end when there is nothing in them.
 */
export interface EntryText {
  /** As CC-CEDICT writes them: what stands between two slashes. */
  definitions: string[];
  /** How the two forms are made of the spellings: see `formsText`. */
  forms: string;
  hsk?: Entry['hsk'];
  /** The entries whose senses follow its own, since it only leads to them. */
  follows: number[];
}

export function writeEntryText({ definitions, forms, hsk, follows }: EntryText): string {
  return [definitions.join('/'), forms, hsk ?? '', follows.join(' ')].join('\t').replace(/\t+$/, '');
}

export function readEntryText(text: string): EntryText {
  const [definitions = '', forms = '', hsk = '', follows = ''] = text.split('\t');
  return {
    definitions: definitions.split('/'),
    forms,
    ...(hsk && { hsk: Number(hsk) as NonNullable<Entry['hsk']> }),
    follows: follows === '' ? [] : follows.split(' ').map(Number),
  };
}

export interface Forms {
  traditional: string;
  simplified: string;
}

/**
 * The two forms by the first and the last spelling of the entry: empty when these are the traditional and the simplified one,
 * `~` when they are the other way round, else the forms themselves, as for what has capital letters, which no key has.
 */
export function formsText({ traditional, simplified }: Forms, [first, last]: [string, string]): string {
  if (traditional === first && simplified === last) return '';
  if (traditional === last && simplified === first) return '~';
  return `${traditional} ${simplified}`;
}

export function readForms(forms: string, [first, last]: [string, string]): Forms {
  if (forms === '') return { traditional: first, simplified: last };
  if (forms === '~') return { traditional: last, simplified: first };
  const [traditional = '', simplified = ''] = forms.split(' ');
  return { traditional, simplified };
}

/** Whether a sense only leads to another word: "see X", "variant of X". */
export function leads(sense: Sense): boolean {
  return (sense.refers?.kind === 'see' || sense.refers?.kind === 'variant') && sense.text === '';
}

/** The senses of an entry itself, and behind them those that its words lead to. */
export function allSenses(own: EntryText, followed: EntryText[]): Sense[] {
  return [
    ...parseSenses(own.definitions),
    ...followed.flatMap((text) => parseSenses(text.definitions).filter((sense) => !leads(sense))),
  ];
}

/** A glossary entry from its record, the entry of the glossary as JSON. */
export function glossaryEntry(record: string): Entry {
  const { id, simplified, traditional, pinyin, gloss } = JSON.parse(record) as Record<string, string>;
  return {
    id: id!,
    source: 'glossary',
    simplified: simplified!,
    traditional: traditional ?? simplified!,
    pinyin: pinyin ?? '',
    senses: [{ text: gloss! }],
    record,
  };
}
