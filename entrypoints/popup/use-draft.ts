import { useEffect, useState } from 'react';
import { type Checked, longestReadBack } from '@/components/replies/draft';
import { sentencesOf } from '@/utils/bilingual/sentences';
import { type Fault, toFault } from '@/utils/faults';
import { ask } from '@/utils/messages';
import { checkDraft, type DraftWord, hasChinese, longestDraft } from '@/utils/replies/draft';
import type { Kit } from './use-kit';

/** A pause in writing after which the draft is read. */
const pauseMs = 150;

/** What is found in a draft, a moment after it was written. */
export function useDraft(
  text: string,
  kit: Kit | undefined,
): { checked: Checked | undefined; fault: Fault | undefined } {
  const [answer, setAnswer] = useState<{ checked?: Checked; fault?: Fault }>({});
  const draft = text.slice(0, longestDraft);
  useEffect(() => {
    if (!kit) return;
    if (draft.trim() === '') {
      setAnswer({});
      return;
    }
    let current = true;
    const timer = setTimeout(() => {
      check(draft, kit).then(
        (checked) => current && setAnswer({ checked }),
        (error) => current && setAnswer({ fault: toFault(error) }),
      );
    }, pauseMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [draft, kit]);
  return { checked: answer.checked, fault: answer.fault };
}

async function check(text: string, { cautions, scripts }: Kit): Promise<Checked> {
  if (!hasChinese(text))
    return { text, flags: checkDraft(text, { words: [], cautions, scripts }), sentences: [] };
  const spans = sentencesOf(text.slice(0, longestReadBack));
  const texts = spans.map(({ start, end }) => text.slice(start, end));
  const [words, read] = await Promise.all([wordsIn(text), ask('lexicon.read', { texts })]);
  return {
    text,
    flags: checkDraft(text, { words, cautions, scripts }),
    sentences: texts.map((text, at) => ({ text, words: read[at]! })),
  };
}

/** The words of the glossary in a draft, with what it says of them. */
async function wordsIn(text: string): Promise<DraftWord[]> {
  const [marks = []] = await ask('lexicon.annotate', { texts: [text] });
  const headwords = [...new Set(marks.map(({ start, end }) => text.slice(start, end)))].slice(0, 400);
  const entries = headwords.length > 0 ? await ask('lexicon.entries', { headwords }) : [];
  const byWord = new Map(headwords.map((word, at) => [word, entries[at] ?? []]));
  return marks.map(({ id, start, end }) => {
    const glossary = byWord.get(text.slice(start, end))?.find((entry) => entry.id === id)?.glossary;
    return { start, end, ...(glossary && { glossary }) };
  });
}
