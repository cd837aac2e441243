import { savePost } from '@/utils/library/posts';
import { forgetPosts, notePost, tagPosts } from '@/utils/library/shelving';
import { editPhrase, mergePhrases } from '@/utils/phrasebook/edit';
import { importKnown } from '@/utils/phrasebook/exchange/import-words';
import { addKnown, removeKnown } from '@/utils/phrasebook/known';
import { bringBackPhrases, forgetPhrases, suspendPhrases, tagPhrases } from '@/utils/phrasebook/many';
import { meetPhrases } from '@/utils/phrasebook/met';
import { savePhrase } from '@/utils/phrasebook/phrases';
import { rate, startOver, undoReview } from '@/utils/phrasebook/review/review';
import { newCard } from '@/utils/phrasebook/review/scheduling';
import type { Database } from '@/utils/store/database';
import { pagePost } from '../library/sample';
import { schedule, word } from '../phrasebook/sample';
import { fill } from '../store/fill';
import { now, phrase, post } from '../store/sample';
import { restore } from './keeping';

const at = now + 1000;
const { suspendedAt: _, ...live } = phrase;
const twin = { ...live, id: 'twin', pinyin: 'ping2 ti2', card: newCard(at) };
const fresh = { ...live, id: 'fresh', simplified: '新', card: newCard(at) };

export const reviewed = (db: Database, reviewId: string) =>
  rate(db, { reviewId, phraseId: 'fresh', rating: 3, card: fresh.card, now: at, schedule, elapsedMs: 1 });

/** What the acts below are done to: every kind of row, and words that can be joined, rated and taken back. */
export async function prepare(db: Database): Promise<void> {
  await fill(db);
  await db.phrases.bulkAdd([twin, fresh, { ...fresh, id: 'rated', pinyin: 'xin1' }]);
  await rate(db, {
    reviewId: 'to undo',
    phraseId: 'rated',
    rating: 3,
    card: fresh.card,
    now: at,
    schedule,
    elapsedMs: 1,
  });
}

const backup = JSON.stringify({
  format: 'little-red-words',
  version: 1,
  exportedAt: at,
  settings: {},
  phrases: [
    { ...phrase, id: 'theirs' },
    { ...fresh, note: 'newer', updatedAt: at + 9 },
  ],
  reviews: [],
  known: [{ id: 'their known', simplified: '懂', source: 'list', since: at }],
  posts: [{ ...post, note: 'newer', updatedAt: at + 9 }],
  pictures: [],
});

/** Everything that a reader does which writes, and that is one thing to them. */
export const acts: [what: string, act: (db: Database) => Promise<unknown>][] = [
  ['saving a word', (db) => savePhrase(db, { word, now: at })],
  [
    'saving one again',
    (db) =>
      savePhrase(db, { word: phrase, context: { ...phrase.contexts[0]!, sentence: '平替平替' }, now: at }),
  ],
  ['editing', (db) => editPhrase(db, { id: 'phrase-1', changes: { note: 'other' }, now: at })],
  [
    'joining by a reading',
    (db) => editPhrase(db, { id: 'twin', changes: { pinyin: phrase.pinyin }, join: true, now: at }),
  ],
  ['merging', (db) => mergePhrases(db, { ids: ['twin', 'phrase-1', 'rated'], now: at })],
  ['deleting words', (db) => forgetPhrases(db, { ids: ['phrase-1', 'twin', 'rated'], now: at })],
  ['bringing words back', (db) => bringBackPhrases(db, { ids: ['phrase-2'], now: at })],
  ['tagging words', (db) => tagPhrases(db, { ids: ['phrase-1', 'twin'], add: ['new'], now: at })],
  ['setting words aside', (db) => suspendPhrases(db, { ids: ['twin', 'rated'], now: at })],
  [
    'meeting words',
    (db) =>
      meetPhrases(db, {
        words: [phrase, fresh].map(({ simplified: form, pinyin }) => ({
          form,
          entries: [{ simplified: form, pinyin }],
        })),
        postId: '65f1c0de00000000cccccccc',
        now: at,
      }),
  ],
  ['a review', (db) => reviewed(db, 'new')],
  ['taking a review back', (db) => undoReview(db, { reviewId: 'to undo', now: at })],
  ['beginning again', (db) => startOver(db, { id: 'rated', now: at + 1 })],
  ['knowing a word', (db) => addKnown(db, { simplified: '新', source: 'card', now: at })],
  ['knowing many', (db) => importKnown(db, { words: ['新', '平替', '懂'], source: 'list', now: at })],
  ['knowing one no more', (db) => removeKnown(db, { simplified: '你好', now: at })],
  ['saving a post', (db) => savePost(db, { post: { ...pagePost, id: '65f1c0de00000000dddddddd' }, now: at })],
  ['saving a post again', (db) => savePost(db, { post: pagePost, now: at })],
  ['noting a post', (db) => notePost(db, { id: post.id, note: 'other', now: at })],
  ['tagging a post', (db) => tagPosts(db, { ids: [post.id], tag: 'new', tagged: true, now: at })],
  ['deleting a post', (db) => forgetPosts(db, { ids: [post.id], now: at })],
  ['bringing a backup in', (db) => restore(db, backup)],
];
