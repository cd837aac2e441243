import type { Phrase } from './model';
import { mostMeetings } from './schemas';

type Meetings = Pick<Phrase, 'lastMetAt' | 'metIn'>;

/**
 * A phrase with the meetings of another row too. Meetings are no edit, so they leave `updatedAt` alone and are joined apart
 * from it. The same object when nothing changes.
 */
export function withMeetings<Row extends Meetings>(row: Row, { lastMetAt, metIn = [] }: Meetings): Row {
  const later = lastMetAt !== undefined && lastMetAt > (row.lastMetAt ?? -1);
  const more = metIn.filter((postId) => !row.metIn?.includes(postId));
  if (!later && more.length === 0) return row;
  return {
    ...row,
    ...(later && { lastMetAt }),
    ...(more.length > 0 && { metIn: [...(row.metIn ?? []), ...more].slice(-mostMeetings) }),
  };
}
