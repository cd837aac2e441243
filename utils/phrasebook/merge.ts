import { laterThan } from '@/utils/store/commit';
import { joinContext } from '@/utils/store/contexts';
import type { Database } from '@/utils/store/database';
import { withMeetings } from '@/utils/store/meetings';
import type { Phrase } from '@/utils/store/model';

/**
 * Join `others` into `host`, inside a transaction over phrases and reviews. The host keeps its word, reading and meaning and
 * gets the rest: a meaning or a note that says more, tags, packs, sentences, the reviews, and the card that was shown last. The
 * others stay as tombstones. It is reviewed again unless all of them were set aside.
 */
export async function joined(
  db: Database,
  { host, others, now }: { host: Phrase; others: readonly Phrase[]; now: number },
): Promise<Phrase> {
  const result = others.reduce(withMore, host);
  const phrase: Phrase = {
    ...result,
    updatedAt: laterThan(Math.max(...[host, ...others].map((one) => one.updatedAt)), now),
  };
  await db.phrases.put(phrase);
  for (const other of others) {
    const at = laterThan(other.updatedAt, now);
    await db.phrases.put({ ...other, updatedAt: at, deletedAt: at });
    await db.reviews.where('phraseId').equals(other.id).modify({ phraseId: host.id });
  }
  return phrase;
}

function withMore(host: Phrase, other: Phrase): Phrase {
  const { suspendedAt, ...live } = host;
  const aside = suspendedAt !== undefined && other.suspendedAt !== undefined;
  const joined: Phrase = {
    ...live,
    gloss: both(host.gloss, other.gloss, '; '),
    note: both(host.note, other.note, '\n'),
    ...(host.explanation || other.explanation
      ? { explanation: host.explanation || other.explanation }
      : undefined),
    ...(host.glossaryId || other.glossaryId
      ? { glossaryId: host.glossaryId || other.glossaryId }
      : undefined),
    tags: [...new Set([...host.tags, ...other.tags])],
    packs: [...new Set([...host.packs, ...other.packs])],
    contexts: other.contexts.reduce(joinContext, host.contexts),
    card: (other.card.lastReview ?? -1) > (host.card.lastReview ?? -1) ? other.card : host.card,
    createdAt: Math.min(host.createdAt, other.createdAt),
    ...(aside && { suspendedAt }),
  };
  return withMeetings(joined, other);
}

/** Both texts; one of them where it says the other already. */
function both(one: string, other: string, between: string): string {
  if (one.includes(other)) return one;
  return other.includes(one) ? other : `${one}${between}${other}`;
}
