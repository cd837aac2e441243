import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import ProgressRoom from '@/entrypoints/library/progress/progress-room';
import { ask } from '@/utils/messages';
import { newCard, published } from '@/utils/phrasebook/review/scheduling';
import { defaults } from '@/utils/settings/schema';
import { useSettings } from '@/utils/settings/store';
import type { Database } from '@/utils/store/database';
import { day, dueCard, phraseOf } from '../review/rows';
import { draw, emptyStore, expectAccessible } from '../ui/page';

vi.mock('@/utils/messages', async (original) => ({
  ...(await original<typeof import('@/utils/messages')>()),
  ask: vi.fn(),
}));

let db: Database;

beforeEach(async () => {
  db = await emptyStore();
  useSettings.setState({ loaded: true, settings: { ...defaults, retention: 0.97 }, fault: undefined });
  vi.mocked(ask).mockImplementation((async (_: string, { headwords }: { headwords: string[] }) =>
    headwords.map((word) => [
      { hsk: word === '踩雷' ? 2 : undefined, glossary: { topics: ['food'] } },
    ])) as never);
});

async function fill() {
  const now = Date.now();
  const card = newCard(now - 60 * day);
  await db.phrases.bulkAdd([
    phraseOf({ card: { ...dueCard(), stability: 50, reps: 1 } }),
    phraseOf({ id: 'two', simplified: '出片', pinyin: 'chu1 pian4', card: dueCard() }),
  ]);
  await db.reviews.bulkAdd(
    ['phrase-cailei', 'two'].map((phraseId, n) => ({
      id: `r${n}`,
      phraseId,
      rating: 3 as const,
      reviewedAt: now - 8 * day,
      before: n === 0 ? card : { ...dueCard(), lastReview: now - 20 * day },
      parameters: [...published],
      retention: 0.9,
      elapsedMs: 1,
    })),
  );
}

it('says that there is nothing yet', async () => {
  await draw(<ProgressRoom />);
  expect(await screen.findByText('Nothing to see yet')).toBeTruthy();
  await expectAccessible();
});

it('says in words and tables what it draws', async () => {
  await fill();
  await draw(<ProgressRoom />);
  expect(await screen.findByText('2 due today, 0 more in the next two weeks.')).toBeTruthy();
  const months = [...document.querySelectorAll('.heat-months span')].map((month) => month.textContent);
  const abbreviated = new Intl.DateTimeFormat('en', { month: 'short' });
  expect(months.at(-1)).toBe(abbreviated.format(Date.now()));
  expect(new Set(months).size).toBe(months.length);
  expect(screen.getByText('2 answers in half a year, on 1 of its days.')).toBeTruthy();
  expect(screen.getByText(/^You remembered 100% of what came back .* You aim at 97%/)).toBeTruthy();
  expect(
    await screen.findByText('1 word known and 1 being learned; 1 of the known are in HSK 2.0.'),
  ).toBeTruthy();
  const levels = within(screen.getByRole('region', { name: 'Words you know, by HSK level' }));
  expect(levels.getByRole('row', { name: 'HSK 2.0 · 2 1 of 150', hidden: true })).toBeTruthy();
  const topics = within(screen.getByRole('region', { name: 'Words you know, by topic' }));
  expect(topics.getByRole('row', { name: 'Food 1', hidden: true })).toBeTruthy();
  await expectAccessible();
});

it('reckons all dates anew: shows what would change, changes it, and takes it back', async () => {
  await fill();
  const cards = async () => (await db.phrases.toArray()).map(({ card }) => card);
  const before = await cards();
  await draw(<ProgressRoom />);
  await userEvent.click(await screen.findByTestId('reschedule-look'));
  expect((await screen.findByTestId('reschedule-plan')).textContent).toContain('2 of 2 reviewed words');
  expect(await cards()).toEqual(before);
  await userEvent.click(screen.getByRole('button', { name: 'Change 2 dates' }));
  expect(await screen.findByText('2 words have other dates now.')).toBeTruthy();
  expect(await cards()).not.toEqual(before);
  await userEvent.click(screen.getByTestId('reschedule-undo'));
  await waitFor(async () => expect(await cards()).toEqual(before));
  expect(await screen.findByText('2 words have their old dates again.')).toBeTruthy();
});
