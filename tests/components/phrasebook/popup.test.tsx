import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '@/entrypoints/popup/popup';
import { Fault } from '@/utils/faults';
import { ask } from '@/utils/messages';
import { defaults } from '@/utils/settings/schema';
import { useSettings } from '@/utils/settings/store';
import type { Database } from '@/utils/store/database';
import { contextOf, dueCard, phraseOf } from '../review/rows';
import { draw, emptyStore, expectAccessible } from '../ui/page';
import { fakePermissions } from './permissions';

vi.mock('@/utils/messages', async (original) => ({
  ...(await original<typeof import('@/utils/messages')>()),
  ask: vi.fn(),
}));

let db: Database;

beforeEach(async () => {
  db = await emptyStore();
  vi.mocked(ask).mockResolvedValue([] as never);
  fakePermissions();
  useSettings.setState({ loaded: true, settings: defaults, fault: undefined });
});

async function fill() {
  await db.phrases.bulkAdd([
    phraseOf({ card: dueCard() }),
    phraseOf({
      id: 'phrase-zhongcao',
      simplified: '种草',
      pinyin: 'zhong4 cao3',
      gloss: 'to be sold on something',
      contexts: [contextOf('真的被种草了', '种草')],
      createdAt: 1_700_000_000_000,
    }),
  ]);
}

const rows = () => screen.queryAllByTestId('phrase').map((row) => row.dataset.hanzi);
const openWords = async () => userEvent.click(await screen.findByRole('tab', { name: 'Words' }));

describe('the popup', () => {
  it('opens on what is due and takes the answer to disk', async () => {
    await fill();
    await draw(<Popup />);
    expect(await screen.findByText('1 of 2')).toBeTruthy();
    await expectAccessible();
    await userEvent.keyboard(' ');
    await userEvent.click(await screen.findByTestId('review-good'));
    expect(await screen.findByText('2 of 2')).toBeTruthy();
    expect((await db.reviews.toArray()).map(({ rating }) => rating)).toEqual([3]);
    expect(screen.queryByTestId('review-good')).toBeNull();
    await userEvent.click(screen.getByTestId('review-undo'));
    expect(await screen.findByText('1 of 2')).toBeTruthy();
  });

  it('tells a newcomer how the first word gets here', async () => {
    await draw(<Popup />);
    expect(await screen.findByText('Your first word is one hover away')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open RedNote' }).getAttribute('href')).toContain('rednote.com');
    await expectAccessible();
  });

  it('leads a newcomer nowhere else where the site is open already', async () => {
    const query = vi.spyOn(fakeBrowser.tabs, 'query');
    query.mockResolvedValue([{ id: 7, url: 'https://www.rednote.com/explore' }] as never);
    await draw(<Popup />);
    expect(await screen.findByText('Your first word is one hover away')).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Open RedNote' })).toBeNull());
    query.mockRestore();
  });

  it('lists words, and finds them by pinyin without tones', async () => {
    await fill();
    await draw(<Popup />);
    await openWords();
    await waitFor(() => expect(rows()).toEqual(['踩雷', '种草']));
    await expectAccessible();
    await userEvent.type(screen.getByTestId('search'), 'zhongcao');
    await waitFor(() => expect(rows()).toEqual(['种草']));
    expect(screen.getByTestId('phrase').textContent).toContain('真的被种草了');
    // Not by its role: rows stay hidden until they are measured, and nothing is measured here.
    expect(screen.getByText('弄堂里的咖啡馆').closest('a')?.getAttribute('href')).toBe(
      'library.html#posts/65f1c0de0000000012345678',
    );
    await userEvent.type(screen.getByTestId('search'), 'xyz');
    expect(await screen.findByText('No word like that yet')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Write it yourself' }));
    expect(((await screen.findByLabelText('Meaning')) as HTMLInputElement).value).toBe('zhongcaoxyz');
  });

  it('narrows to a group and counts each', async () => {
    await fill();
    await draw(<Popup />);
    await openWords();
    const due = await screen.findByRole('button', { name: 'Due 1' });
    await userEvent.click(due);
    await waitFor(() => expect(rows()).toEqual(['踩雷']));
    expect(due.getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(screen.getByLabelText('Listen to 踩雷'));
    expect(await screen.findByText('This computer has no Mandarin voice of its own.')).toBeTruthy();
    await userEvent.keyboard('/');
    expect(document.activeElement).toBe(screen.getByTestId('search'));
    await userEvent.click(screen.getByRole('button', { name: 'Known 0' }));
    expect(await screen.findByText('No words here right now')).toBeTruthy();
  });

  it('deletes at once, from review too, and takes it back', async () => {
    await fill();
    await draw(<Popup />);
    await openWords();
    await userEvent.click(await screen.findByRole('button', { name: 'Delete 踩雷' }));
    await waitFor(() => expect(rows()).toEqual(['种草']));
    const review = within(screen.getByRole('tab', { name: /Review/ }));
    expect(await review.findByText('1')).toBeTruthy();
    expect((await db.phrases.get('phrase-cailei'))?.deletedAt).toBeTypeOf('number');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(rows()).toEqual(['踩雷', '种草']));
    expect((await db.phrases.get('phrase-cailei'))?.deletedAt).toBeUndefined();
  });

  it('follows what another window saves', async () => {
    await draw(<Popup />);
    await openWords();
    await fill();
    await waitFor(() => expect(rows()).toHaveLength(2));
  });

  it('switches reading help, and says when that was not kept', async () => {
    vi.mocked(ask).mockRejectedValue(new Fault('no-answer'));
    await draw(<Popup />);
    const help = screen.getByRole('switch', { name: 'Reading help' });
    await userEvent.click(help);
    expect(ask).toHaveBeenCalledWith('settings.set', { key: 'enabled', value: false });
    expect((await screen.findByRole('alert')).textContent).toContain('did not answer');
    expect(help.getAttribute('aria-checked')).toBe('true');
  });
});
