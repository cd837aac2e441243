import type { Browser } from 'wxt/browser';
import type { Input } from '@/utils/messages';
import { formsToMeet, meetPhrases, type ReadWord } from '@/utils/phrasebook/met';
import { database } from '@/utils/store/database';
import { lexicon } from './lexicon';

/** What of the reader's is written in the texts of a post was met there. What is read in a private window is not noted. */
export async function meetWords(
  { postId, texts }: Input<'phrases.meet'>,
  { tab }: Browser.runtime.MessageSender,
): Promise<void> {
  if (tab?.incognito) return;
  const [opened, db] = await Promise.all([lexicon(), database()]);
  const forms = await formsToMeet(db);
  const own = opened.own({
    learning: forms.map((form) => ({ simplified: form, traditional: form })),
    known: [],
  });
  const words = new Map<string, ReadWord>();
  for (const text of texts) {
    for (const { start, end } of opened.marks(text, onlyOwn, own)) {
      const form = text.slice(start, end);
      if (words.has(form)) continue;
      const { matches } = await opened.lookup(text, start);
      const match = matches.find((one) => one.start === start && one.end === end);
      words.set(form, { form, entries: match?.entries ?? [] });
    }
  }
  if (words.size > 0) await meetPhrases(db, { words: [...words.values()], postId, now: Date.now() });
}

const onlyOwn = { glossary: false, sensitive: false, above: 6 };
