import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PhraseEditor } from '@/components/phrasebook/phrase-editor';
import { HabitsContext } from '@/components/word/habits';
import { WordText } from '@/components/word/word-text';
import { AddParts } from '@/entrypoints/library/phrases/add-parts';
import { PhrasesRoom } from '@/entrypoints/library/phrases/phrases-room';
import { Fault } from '@/utils/faults';
import { ask, type Pack } from '@/utils/messages';
import { defaults } from '@/utils/settings/schema';
import { useSettings } from '@/utils/settings/store';
import type { Database } from '@/utils/store/database';
import { answer } from '../card/harness';
import { contextOf, phraseOf } from '../review/rows';
import { draw, emptyStore, expectAccessible } from '../ui/page';

vi.mock('@/utils/messages', async (original) => ({
  ...(await original<typeof import('@/utils/messages')>()),
  ask: vi.fn(),
}));

const pack: Pack = {
  id: 'shopping',
  title: { en: 'Your first words for shopping', zh: '看懂购物的头几个词' },
  description: { en: 'From wanting it to owning it.', zh: '从种草到拔草。' },
  words: [
    { simplified: '拔草', traditional: '拔草', pinyin: 'ba2 cao3', gloss: 'to buy it', glossaryId: 'ba-cao' },
  ],
};

let db: Database;
beforeEach(async () => {
  db = await emptyStore();
  useSettings.setState({ loaded: true, settings: defaults, fault: undefined });
  answer({ 'packs.all': [pack], 'lexicon.search': [] });
  window.location.hash = '';
});

describe('the editor', () => {
  it('says that the disk is full, and keeps what was written', async () => {
    const phrase = phraseOf({ contexts: [contextOf('别去，踩雷了', '踩雷')] });
    await db.phrases.add(phrase);
    const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    vi.spyOn(db.phrases, 'put').mockRejectedValue(full);
    const onDone = vi.fn();
    await draw(<PhraseEditor phrase={phrase} onDone={onDone} />);
    await expectAccessible();
    await userEvent.type(screen.getByLabelText('Note'), 'mine');
    await userEvent.click(screen.getByTestId('edit-save'));
    expect((await screen.findByRole('alert')).textContent).toContain('disk is full');
    expect((screen.getByLabelText('Note') as HTMLTextAreaElement).value).toBe('mine');
    expect(onDone).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('lets another window’s change of another field stand, and removes one sentence', async () => {
    const phrase = phraseOf({
      contexts: [contextOf('别去，踩雷了', '踩雷'), contextOf('又踩雷', '踩雷')],
    });
    await db.phrases.add(phrase);
    const onDone = vi.fn();
    await draw(<PhraseEditor phrase={phrase} onDone={onDone} />);
    await db.phrases.update(phrase.id, { note: 'from elsewhere', updatedAt: phrase.updatedAt + 1 });
    await userEvent.click(screen.getAllByRole('button', { name: 'Remove this sentence' })[0]!);
    await userEvent.click(screen.getByTestId('edit-save'));
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(await db.phrases.get(phrase.id)).toMatchObject({
      note: 'from elsewhere',
      contexts: [{ sentence: '又踩雷' }],
    });
  });

  it('saves with Ctrl and Enter also where Enter is a line, and says that the word was deleted meanwhile', async () => {
    const phrase = phraseOf({});
    await draw(<PhraseEditor phrase={phrase} onDone={() => {}} />);
    await userEvent.type(screen.getByLabelText('Note'), 'x{Control>}{Enter}{/Control}');
    expect(await screen.findByRole('alert')).toBeTruthy();
  });

  it('leaves on Escape', async () => {
    const onDone = vi.fn();
    await draw(<PhraseEditor phrase={phraseOf({})} onDone={onDone} />);
    await userEvent.type(screen.getByLabelText('Reading'), '{Escape}');
    expect(onDone).toHaveBeenCalledWith();
  });
});

describe('adding', () => {
  it('offers packs with what is in them, none of them ticked', async () => {
    await draw(<AddParts tones="off" />);
    const row = await screen.findByTestId('pack');
    expect(row.textContent).toContain('to buy it');
    await expectAccessible();
    await userEvent.click(within(row).getByRole('button', { name: 'Add' }));
    expect(await within(row).findByRole('button', { name: 'Remove' })).toBeTruthy();
    expect(await db.phrases.count()).toBe(1);
  });

  it('says that packs cannot be read, and tries again', async () => {
    vi.mocked(ask).mockRejectedValue(new Fault('lexicon-unreadable'));
    await draw(<AddParts tones="off" />);
    expect((await screen.findByRole('alert')).textContent).toContain('dictionary file');
    answer({ 'packs.all': [pack] });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByTestId('pack')).toBeTruthy();
  });

  it('asks the dictionary for no more than it takes, and saves no word of spaces', async () => {
    await draw(<AddParts tones="off" />);
    await userEvent.click(screen.getByTestId('search'));
    await userEvent.paste('字'.repeat(500));
    await userEvent.click(await screen.findByTestId('write-freely'));
    expect(ask).toHaveBeenCalledWith('lexicon.search', { query: '字'.repeat(200), limit: 40 });
    const word = screen.getByLabelText('Word') as HTMLInputElement;
    expect(word.value).toHaveLength(100);
    await userEvent.clear(word);
    await userEvent.type(word, '   ');
    expect((screen.getByRole('button', { name: 'Save' }) as HTMLButtonElement).disabled).toBe(true);
    await expectAccessible();
  });

  it('does nothing with an empty list', async () => {
    await draw(<AddParts tones="off" />);
    await userEvent.type(await screen.findByTestId('paste'), '   ');
    expect((screen.getByTestId('paste-preview') as HTMLButtonElement).disabled).toBe(true);
  });
});

describe('the library', () => {
  const rows = () => screen.queryAllByTestId('phrase').map((row) => row.dataset.hanzi);

  it('lists phrases to choose from, and says when each was last met', async () => {
    const value = [
      phraseOf({ id: 'a', lastMetAt: new Date(2026, 2, 14).getTime(), tags: ['food'] }),
      phraseOf({ id: 'b', simplified: '种草', pinyin: 'zhong4 cao3' }),
    ];
    await draw(<PhrasesRoom phrases={{ state: 'ready', value }} />);
    await waitFor(() => expect(rows()).toEqual(['踩雷', '种草']));
    expect(screen.getAllByTestId('phrase')[0]?.textContent).toMatch(/Last met/);
    await userEvent.selectOptions(screen.getByLabelText('Tags'), 'food');
    expect(rows()).toEqual(['踩雷']);
    await userEvent.selectOptions(screen.getByLabelText('Tags'), '');
    await userEvent.selectOptions(screen.getByLabelText('Order'), 'By pinyin');
    expect(rows()).toEqual(['踩雷', '种草']);
    await userEvent.click(screen.getByLabelText('Choose 种草'));
    expect(screen.getByTestId('chosen').textContent).toContain('1 chosen');
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: 'Choose all' }));
    expect(screen.getByTestId('chosen').textContent).toContain('2 chosen');
    await userEvent.click(screen.getByRole('button', { name: 'Merge' }));
    await expectAccessible(await screen.findByRole('alertdialog'));
  });

  it('lists known words, and says how to get some', async () => {
    window.location.hash = 'phrases/known';
    await draw(<PhrasesRoom phrases={{ state: 'ready', value: [] }} />);
    expect(await screen.findByText('No known words yet')).toBeTruthy();
    await expectAccessible();
  });
});

it('puts the meaning above the reading where the reader likes it so', async () => {
  const text = <WordText pinyin="cai3 lei2" gloss="a dud" tones="off" />;
  const { container, rerender } = await draw(text);
  expect(container.textContent).toBe('cǎi léia dud');
  rerender(
    <HabitsContext value={{ reading: 'pinyin', script: 'simplified', meaningFirst: true }}>
      {text}
    </HabitsContext>,
  );
  expect(container.textContent).toBe('a dudcǎi léi');
});
