import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Input, WordEntry } from '@/utils/messages';
import { sentenceAround } from '@/utils/reading/pointing/sentence';
import { askTab, type OpenPost } from '@/utils/reading/tab-port';
import { glossaryWordsIn } from './glossary-words';
import { tabUnderPopup } from './tab-under-popup';

export interface OpenWord {
  tabId: number;
  entry: WordEntry;
  /** The sentence in which the post has it first. */
  context: NonNullable<Input<'phrases.save'>['context']>;
}

/**
 * The Xiaohongshu words of the post that is open in the tab under the popup, each once, in reading order. Words that the
 * reader knows are not among them.
 */
export function useOpenPost({ sensitive }: { sensitive: boolean }): OpenWord[] {
  const [words, setWords] = useState<OpenWord[]>([]);
  useEffect(() => {
    // What goes wrong here costs a line in the foot: whoever looks a word up is told of it there.
    readOpenPost(sensitive).then(
      (found) => found.length > 0 && setWords(found),
      () => {},
    );
  }, [sensitive]);
  return words;
}

async function readOpenPost(sensitive: boolean): Promise<OpenWord[]> {
  const tabId = (await tabUnderPopup())?.id;
  const post = tabId === undefined ? null : await askTab(tabId, 'tab.openPost');
  return tabId !== undefined && post ? wordsOf(tabId, post, sensitive) : [];
}

/** Each word of the glossary, with the first sentence that has it. */
async function wordsOf(
  tabId: number,
  { id: postId, url, title, texts }: OpenPost,
  sensitive: boolean,
): Promise<OpenWord[]> {
  const seenAt = Date.now();
  return (await glossaryWordsIn(texts, sensitive)).map(({ entry, text, start, end }) => {
    const context = { ...sentenceAround(text, start, end), postId, url, ...(title && { title }), seenAt };
    return { tabId, entry, context };
  });
}

/** Show a word where it stands in its post; the popup has done its work then. */
export async function showInPost({ tabId, context }: OpenWord): Promise<void> {
  // Where the popup is a tab itself, the post is in another.
  await browser.tabs.update(tabId, { active: true });
  await askTab(tabId, 'tab.show', context);
  window.close();
}
