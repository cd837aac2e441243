import type { Phrase } from '@/utils/store/model';
import { type AnkiField, ankiFields, ankiNote } from './anki';

/** What can go into a field of a note: a field of ours, or everything that belongs on the back of a card in one. */
export const fieldSources = [...ankiFields, 'Back'] as const;
export type FieldSource = AnkiField | 'Back';

/** Where phrases go in Anki, as the reader has chosen. */
export interface AnkiTarget {
  deck: string;
  noteType: string;
  /** What goes into each field of the note type; a field that is not named is left alone. */
  fields: Record<string, FieldSource>;
}

/** What people call the fields of their note types, in lower case, without spaces; the first that fits. */
const called: [FieldSource, RegExp][] = [
  ['Id', /^(?:id|lrwid|key|guid|uuid)$/],
  ['Traditional', /^(?:trad|繁|正[体體])/],
  [
    'Hanzi',
    /^(?:hanzi|simp|chinese|word|characters?$|expression|vocab|headword|front$|正面|汉字|漢字|中文|简体|簡體|词|詞|单词|生词)/,
  ],
  ['Pinyin', /^(?:pinyin|reading|pronunciation|拼音|读音|讀音)/],
  ['Meaning', /^(?:meaning|definition|english|gloss|translation|释义|釋義|意思|翻译|翻譯|英文)/],
  ['Explanation', /^(?:explanation|usage|解释|解釋|说明|說明)/],
  ['Sentence', /^(?:sentence|example|context|例句|句子)/],
  ['Note', /^(?:note|remark|comment|extra|hint|备注|備註|笔记|筆記)/],
  ['Link', /^(?:link|url|source|链接|連結|来源|來源)/],
  ['Back', /^(?:back$|answer|背面)/],
];

/**
 * What is likely to be wanted in the fields of a note type, each thing once. Where nothing is called so, the first field is
 * the word and the second everything else, as in Anki's own `Basic`.
 */
export function suggestFields(names: readonly string[]): Record<string, FieldSource> {
  const fields: Record<string, FieldSource> = {};
  const used = new Set<FieldSource>();
  const give = (name: string | undefined, source: FieldSource) => {
    if (name === undefined || fields[name] || used.has(source)) return;
    fields[name] = source;
    used.add(source);
  };
  for (const name of names) {
    const plain = name.toLowerCase().replaceAll(/[\s_-]+/g, '');
    for (const [source, written] of called) if (written.test(plain)) give(name, source);
  }
  if (!used.has('Hanzi'))
    give(
      names.find((name) => !fields[name]),
      'Hanzi',
    );
  if (!used.has('Meaning'))
    give(
      names.find((name) => !fields[name]),
      'Back',
    );
  return fields;
}

/** A target that is whole, out of what was kept. */
export function asTarget(kept: unknown): AnkiTarget | undefined {
  const { deck, noteType, fields } = (kept ?? {}) as Partial<Record<keyof AnkiTarget, unknown>>;
  if (typeof deck !== 'string' || typeof noteType !== 'string' || typeof fields !== 'object' || !fields)
    return undefined;
  const whole = Object.entries(fields).filter(([, source]) => fieldSources.includes(source));
  return { deck, noteType, fields: Object.fromEntries(whole) };
}

/** The fields of the note of a phrase, as the target wants them. */
export function fieldsFor(
  phrase: Phrase,
  { fields }: AnkiTarget,
  pinyin: (numbered: string) => string,
): Record<string, string> {
  const note = ankiNote(phrase, pinyin);
  const back = [note.Pinyin, note.Meaning, note.Explanation, note.Sentence, note.Note]
    .filter(Boolean)
    .join('<br>');
  return Object.fromEntries(
    Object.entries(fields).map(([name, source]) => [name, source === 'Back' ? back : note[source]]),
  );
}
