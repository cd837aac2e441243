import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFault } from '@/utils/faults';
import { bringBackPhrases } from '@/utils/phrasebook/many';
import { findPhrase, forgetPhrase, livePhrases, savePhrase } from '@/utils/phrasebook/phrases';
import { rate, undoReview } from '@/utils/phrasebook/review';
import { answers, newCard } from '@/utils/phrasebook/scheduling';
import type { Card } from '@/utils/store/card';
import type { Database } from '@/utils/store/database';
import type { Rating } from '@/utils/store/model';
import { emptyDatabase } from '../store/memory';
import { context, minute, noon, schedule, word } from './sample';

/** What a reader would expect of one word, with no database in it. */
interface Expected {
  id: string;
  live: boolean;
  sentences: Set<string>;
  card: Card;
  /** Ratings that can be taken back, the last one last. */
  ratings: { reviewId: string; before: Card }[];
}

type Action =
  | { does: 'save'; word: string; sentence: string }
  | { does: 'forget' | 'bring back' | 'undo'; word: string }
  | { does: 'rate' | 'rate an old card'; word: string; rating: Rating };

const someWord = fc.constantFrom('一', '二');
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ does: fc.constant('save' as const), word: someWord, sentence: fc.constantFrom('甲', '乙') }),
  fc.record({
    does: fc.constantFrom('forget' as const, 'bring back' as const, 'undo' as const),
    word: someWord,
  }),
  fc.record({
    does: fc.constantFrom('rate' as const, 'rate' as const, 'rate an old card' as const),
    word: someWord,
    rating: fc.constantFrom<Rating>(1, 2, 3, 4),
  }),
);

/** Do it in the database and in the model, and compare what the reader is told. */
async function step(db: Database, model: Map<string, Expected>, doing: Action, now: number): Promise<void> {
  const there = model.get(doing.word);
  const refused = (work: Promise<unknown>) =>
    expect(work.catch(toFault)).resolves.toMatchObject({ code: 'not-found' });
  switch (doing.does) {
    case 'save': {
      const { word: simplified, sentence } = doing;
      const saved = await savePhrase(db, {
        word: { ...word, simplified },
        context: { ...context, sentence, start: 0, end: 1 },
        now,
      });
      const expected = there ?? { id: saved.id, sentences: new Set(), card: newCard(now), ratings: [] };
      expected.sentences.add(sentence);
      model.set(simplified, { ...expected, live: true } as Expected);
      expect(saved.id).toBe(expected.id);
      return;
    }
    case 'forget':
      await forgetPhrase(db, { id: there?.id ?? 'nobody', now });
      if (there) there.live = false;
      return;
    case 'bring back':
      await bringBackPhrases(db, { ids: [there?.id ?? 'nobody'], now });
      if (there) there.live = true;
      return;
    case 'rate':
    case 'rate an old card': {
      const shown = there?.card ?? newCard(now);
      const card = doing.does === 'rate' ? shown : { ...shown, reps: shown.reps + 1 };
      const rating = rate(db, {
        reviewId: crypto.randomUUID(),
        schedule,
        phraseId: there?.id ?? 'nobody',
        rating: doing.rating,
        card,
        now,
        elapsedMs: 1,
      });
      if (!there?.live) return refused(rating);
      const rated = await rating;
      expect(rated.kind).toBe(doing.does === 'rate' ? 'rated' : 'changed');
      if (rated.kind === 'rated') {
        there.ratings.push({ reviewId: rated.review.id, before: there.card });
        there.card = answers(there.card, { now, seed: there.id, schedule })[doing.rating].card;
      }
      return;
    }
    case 'undo': {
      const last = there?.ratings.at(-1);
      const undo = undoReview(db, { reviewId: last?.reviewId ?? 'nobody', now });
      if (!there?.live || !last) return refused(undo);
      await undo;
      there.ratings.pop();
      there.card = last.before;
    }
  }
}

async function agrees(db: Database, model: Map<string, Expected>): Promise<void> {
  const live = [...model].filter(([, { live }]) => live);
  expect((await livePhrases(db)).map(({ simplified }) => simplified).sort()).toEqual(
    live.map(([key]) => key).sort(),
  );
  for (const [simplified, expected] of live) {
    const phrase = await findPhrase(db, { simplified, pinyin: word.pinyin });
    expect(phrase).toMatchObject({ id: expected.id, card: expected.card });
    expect(new Set(phrase!.contexts.map(({ sentence }) => sentence))).toEqual(expected.sentences);
    expect(phrase!.contexts).toHaveLength(expected.sentences.size);
  }
  const counted = await db.reviews.filter((review) => review.deletedAt === undefined).primaryKeys();
  const ratings = [...model.values()].flatMap((one) => one.ratings.map(({ reviewId }) => reviewId));
  expect(counted.sort()).toEqual(ratings.sort());
}

describe('the phrasebook', () => {
  it('does what a reader expects, in any order, with clocks that go backwards', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(action, fc.integer({ min: -2, max: 20 })), { maxLength: 15 }),
        async (steps) => {
          const db = await emptyDatabase();
          const model = new Map<string, Expected>();
          let now = noon;
          for (const [doing, minutes] of steps) {
            now += minutes * minute;
            await step(db, model, doing, now);
          }
          await agrees(db, model);
          db.close();
        },
      ),
      { numRuns: 100 },
    );
  });
});
