import { type RefObject, useEffect, useState } from 'react';
import { type Fault, toFault } from '@/utils/faults';
import { ask } from '@/utils/messages';
import { useSettings } from '@/utils/settings/store';
import type { Post } from '@/utils/store/model';

/**
 * Marks the words of a post and explains them where they stand. The card comes late, as on the site: the post is there
 * first.
 * @param on false while the words explain themselves
 */
export function useReadAlong(
  text: RefObject<HTMLElement | null>,
  { id, url, title }: Pick<Post, 'id' | 'url' | 'title'>,
  on: boolean,
): Fault | undefined {
  const settings = useSettings((state) => state.settings);
  const [fault, setFault] = useState<Fault>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other settings, another card
  useEffect(() => {
    if (!on) return;
    const control = new AbortController();
    const { signal } = control;
    const onFault = (error: unknown) => !signal.aborted && setFault(toFault(error));
    const start = async () => {
      const [{ readAlong }, state] = await Promise.all([import('./read-along'), ask('reader.start', {})]);
      if (signal.aborted || !text.current) return;
      readAlong({ text: text.current, post: { id, url, title }, state, onFault }, signal);
    };
    start().catch(onFault);
    return () => control.abort();
  }, [text, id, url, title, settings, on]);
  return fault;
}
