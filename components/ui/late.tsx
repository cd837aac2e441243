import { type ReactNode, useEffect, useState } from 'react';

/** Nothing for this long, so that what comes at once does not flicker; then the still blocks of a skeleton. */
export const skeletonAfterMs = 150;

/** What to show while something loads, once it has taken noticeably long. */
export function Late({ children }: { children: ReactNode }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), skeletonAfterMs);
    return () => clearTimeout(timer);
  }, []);
  return late ? children : null;
}

/** Still blocks in the shape of what will come. Heights in px. */
export function Skeleton({ blocks }: { blocks: readonly { height: number; width?: string }[] }) {
  return (
    <div className="skeleton" aria-hidden="true">
      {blocks.map((block, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: the blocks never change
          key={index}
          className="sk"
          style={{ height: block.height, width: block.width ?? '100%' }}
        />
      ))}
    </div>
  );
}
