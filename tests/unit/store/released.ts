import { known, now, phrase, picture, post, review } from './sample';

/** What every version that was released had on disk, as that version wrote it. */
export const released: Record<number, Record<string, string>> = {
  1: {
    phrases: 'id, [simplified+pinyin], [card.state+card.due], card.due, createdAt, updatedAt, *tags, *packs',
    reviews: 'id, phraseId, reviewedAt',
    known: 'id, simplified',
    posts: 'id, savedAt, updatedAt, author.id, *tags',
    pictures: 'id, postId, [postId+index]',
  },
};

const { suspendedAt: _, ...live } = phrase;
/** A phrase that waits to be reviewed. */
export const due = { ...live, id: 'due', pinyin: 'y' };
export const gone = { ...phrase, id: 'gone', pinyin: 'x', deletedAt: now };

/** What a reader had in every one of them. */
export const rows = {
  phrases: [due, gone, phrase],
  reviews: [review],
  known: [known],
  posts: [post],
  pictures: [picture],
};
