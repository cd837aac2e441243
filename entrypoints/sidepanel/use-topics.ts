import { useEffect, useState } from 'react';
import { glossaryWordsIn } from '@/entrypoints/popup/glossary-words';
import type { Topic } from '@/utils/glossary/schema';
import type { PostOnPage } from '@/utils/page/post';

/** What a post is about: the topics of its Xiaohongshu words, one for each word. */
export function useTopics(post: PostOnPage | null, { sensitive }: { sensitive: boolean }): Topic[] {
  const [topics, setTopics] = useState<Topic[]>([]);
  const { title = '', body = '' } = post ?? {};
  useEffect(() => {
    let current = true;
    setTopics([]);
    const texts = [title, body].filter(Boolean);
    if (texts.length === 0) return;
    // Without topics what can be said stands in its usual order.
    glossaryWordsIn(texts, sensitive).then(
      (words) => current && setTopics(words.flatMap(({ entry }) => entry.glossary?.topics ?? [])),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [title, body, sensitive]);
  return topics;
}
