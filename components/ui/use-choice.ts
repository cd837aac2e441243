import { useMemo, useState } from 'react';

/** Which rows of a list are chosen, by id. What is not shown any more is not chosen either. `ids` in the order of the list. */
export function useChoice(ids: readonly string[]) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string>();
  const chosen = useMemo(
    () => (picked.size === 0 ? picked : new Set(ids.filter((id) => picked.has(id)))),
    [picked, ids],
  );
  return {
    chosen,
    /** @param range with all between it and the last one that was chosen */
    choose: (id: string, range: boolean) => {
      const [from, to] = [last === undefined ? -1 : ids.indexOf(last), ids.indexOf(id)];
      const next = new Set(chosen);
      if (range && from >= 0 && to >= 0) {
        for (const one of ids.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(one);
      } else if (!next.delete(id)) next.add(id);
      setPicked(next);
      setLast(id);
    },
    all: () => setPicked(new Set(ids)),
    end: () => setPicked(new Set()),
  };
}
