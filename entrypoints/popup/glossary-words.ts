import { ask, type WordEntry } from '@/utils/messages';

/** The words of the glossary in texts, each once with the place where it stands first, in reading order. */
export async function glossaryWordsIn(
  texts: string[],
  sensitive: boolean,
): Promise<{ entry: WordEntry; text: string; start: number; end: number }[]> {
  const wanted = { glossary: true, sensitive, above: 6 };
  const found = new Map<string, { text: string; start: number; end: number }>();
  for (const [at, marks] of (await ask('lexicon.annotate', { texts, wanted })).entries()) {
    for (const { id, start, end } of marks) {
      if (!found.has(id)) found.set(id, { text: texts[at]!, start, end });
    }
  }
  const headwords = [...found.values()].map(({ text, start, end }) => text.slice(start, end));
  const entries = await ask('lexicon.entries', { headwords });
  return [...found].flatMap(([id, place], index) => {
    const entry = entries[index]?.find((each) => each.id === id);
    return entry ? [{ entry, ...place }] : [];
  });
}
