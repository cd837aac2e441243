import { useMemo, useState } from 'react';
import type { Hit } from '@/utils/library/search';

/** Which of the posts that are shown are selected. What is not shown any more is not selected either. */
export function useSelection(hits: readonly Hit[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string>();
  const order = useMemo(() => hits.map(({ post }) => post.id), [hits]);
  const ids = useMemo(
    () => (chosen.size === 0 ? chosen : new Set(order.filter((id) => chosen.has(id)))),
    [chosen, order],
  );
  return {
    ids,
    toggle: (id: string, range: boolean) => {
      const [from, to] = [last === undefined ? -1 : order.indexOf(last), order.indexOf(id)];
      const next = new Set(ids);
      if (range && from >= 0 && to >= 0) {
        for (const one of order.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(one);
      } else if (!next.delete(id)) next.add(id);
      setChosen(next);
      setLast(id);
    },
    all: () => setChosen(new Set(order)),
    end: () => setChosen(new Set()),
  };
}
