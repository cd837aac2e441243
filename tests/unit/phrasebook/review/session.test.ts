import { expect, it } from 'vitest';
import { answersOf, type Given, metIn, type Step, tally } from '@/utils/phrasebook/review/session';
import { context, noon, phrase, reviewCard } from '../sample';

const other = { ...context, postId: 'other', title: '秋天', seenAt: noon };
const nowhere = { sentence: '种草', start: 0, end: 2, seenAt: noon };
const fresh = phrase({ id: 'fresh', contexts: [context, nowhere] });
const old = phrase({
  id: 'old',
  simplified: '拔草',
  card: reviewCard(noon),
  contexts: [other, context, { ...context, sentence: '拔草' }],
});
const given = (of: typeof fresh, rating: Given['rating']): Given => ({ reviewId: 'r', phrase: of, rating });

it('counts every answer, and each word by its last one', () => {
  const all = [given(fresh, 1), given(old, 3), given(fresh, 1), given(old, 1), given(fresh, 2)];
  expect(tally(all)).toEqual({ answers: 5, remembered: 1, again: 1, fresh: 1 });
  expect(tally([])).toEqual({ answers: 0, remembered: 0, again: 0, fresh: 0 });
});

it('counts answers only, not what else was done', () => {
  const steps: Step[] = [
    { kind: 'rated', ...given(fresh, 3) },
    { kind: 'aside', phrase: old },
    { kind: 'over', phrase: old, after: old.card },
  ];
  expect(answersOf(steps)).toMatchObject([{ kind: 'rated', rating: 3 }]);
});

it('leads to the posts with the most of the words, each post and word once', () => {
  const posts = metIn([given(old, 3), given(fresh, 3), given(old, 1)], 5);
  expect(posts).toEqual([
    { postId: context.postId, url: context.url, title: context.title, words: ['拔草', '种草'] },
    { postId: 'other', url: other.url, title: '秋天', words: ['拔草'] },
  ]);
  expect(metIn([given(old, 3)], 1)).toHaveLength(1);
});
