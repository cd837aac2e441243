import { screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import SayRoom from '@/entrypoints/popup/say-room';
import type { Topic } from '@/utils/glossary/schema';
import { ask } from '@/utils/messages';
import { defaults } from '@/utils/settings/schema';
import { useSettings } from '@/utils/settings/store';
import { answer } from '../card/harness';
import { draw, emptyStore, expectAccessible } from '../ui/page';
import { packed } from './kit';

vi.mock('@/utils/messages', async (original) => ({
  ...(await original<typeof import('@/utils/messages')>()),
  ask: vi.fn(),
}));

const kit = packed([{ zh: '雨伞', typed: ['umbrella'] }]);
const umbrella = {
  id: '雨傘|雨伞[yu3 san3]',
  source: 'cedict',
  simplified: '雨伞',
  traditional: '雨傘',
  pinyin: 'yu3 san3',
  senses: [{ text: 'umbrella' }],
};
const withSlot = '没有{食材}可以用什么代替？';

let user: UserEvent;

beforeEach(async () => {
  await emptyStore();
  user = userEvent.setup();
  vi.stubGlobal('fetch', async () => ({ json: async () => kit }));
  answer({
    'lexicon.search': [],
    'settings.set': ({ key, value }: { key: string; value: unknown }) => ({ ...defaults, [key]: value }),
    'lexicon.read': ({ texts }: { texts: string[] }) => texts.map(() => []),
    'lexicon.entries': ({ headwords }: { headwords: string[] }) =>
      headwords.map((word) => (word === '雨伞' ? [umbrella] : [])),
  });
  useSettings.setState({ loaded: true, settings: defaults, fault: undefined });
});

/** The room with settings as a page has them: what is set is shown. */
function Room({ topics = [] }: { topics?: Topic[] }) {
  const settings = useSettings((state) => state.settings);
  return <SayRoom settings={settings} topics={topics} />;
}

async function open(topics: Topic[] = []) {
  await draw(<Room topics={topics} />);
  await screen.findAllByTestId('reply');
}

const search = async (text: string) => {
  await user.click(screen.getByTestId('reply-search'));
  await user.paste(text);
};
const rowOf = async (zh: string) =>
  waitFor(() => screen.getAllByTestId('reply').find((row) => row.getAttribute('data-zh') === zh)!);
const firstIntent = () => screen.getAllByTestId('reply')[0]!.getAttribute('data-intent');

describe('what is still to be filled in', () => {
  it('is asked about on copying; it is copied filled, or as it is where one insists', async () => {
    await open();
    await search('substitute ingredient');
    await user.click(within(await rowOf(withSlot)).getByRole('button', { name: `Copy ${withSlot}` }));
    expect(screen.getByTestId('slots-open').textContent).toContain('still to be filled in');
    expect(document.activeElement).toBe(screen.getByTestId('slot'));
    expect(await navigator.clipboard.readText()).toBe('');
    await user.click(screen.getByRole('button', { name: 'Copy as it is' }));
    expect(await navigator.clipboard.readText()).toBe(withSlot);
    await user.type(screen.getByTestId('slot'), '香菜{Enter}');
    expect(await navigator.clipboard.readText()).toBe('没有香菜可以用什么代替？');
  });
});

describe('the clipboard', () => {
  it('may refuse: the comment is there to be copied by hand', async () => {
    await open();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await search('hug');
    await user.keyboard('{Enter}');
    expect((await screen.findByTestId('copy-self')).textContent).toBe('抱抱你[拥抱R]');
    await expectAccessible();
  });
});

describe('favourites', () => {
  it('are kept, come first, and are taken away again', async () => {
    await open();
    await search('hug');
    await user.click(await screen.findByRole('button', { name: 'Make 抱抱你[拥抱R] a favourite' }));
    await waitFor(() => expect(useSettings.getState().settings.favourites).toHaveLength(1));
    await user.clear(screen.getByTestId('reply-search'));
    await waitFor(() =>
      expect(screen.getAllByTestId('reply')[0]!.getAttribute('data-zh')).toBe('抱抱你[拥抱R]'),
    );
    await user.click(screen.getByRole('button', { name: 'Take 抱抱你[拥抱R] off the favourites' }));
    await waitFor(() => expect(useSettings.getState().settings.favourites).toEqual([]));
  });

  it('are at most 200: then it is told, and none is lost', async () => {
    const favourites = Array.from({ length: 200 }, (_, at) => `one-${at}`);
    useSettings.setState({ settings: { ...defaults, favourites } });
    await open();
    await search('hug');
    await user.click(await screen.findByRole('button', { name: 'Make 抱抱你[拥抱R] a favourite' }));
    await screen.findByText(/There are 200 favourites/);
    expect(useSettings.getState().settings.favourites).toEqual(favourites);
  });
});

describe('what is looked for', () => {
  it('is first what suits the open post, in the list and among the ends', async () => {
    await open(['pets', 'pets']);
    expect(firstIntent()).toBe('cat-tax');
    expect(screen.getAllByRole('button', { pressed: false })[1]?.textContent).toBe('Cats and cat tax');
  });

  it('may be a word of the dictionary that is known by what people type', async () => {
    await open();
    await search('umbrella');
    const row = await screen.findByTestId('said-word');
    expect(row.getAttribute('data-hanzi')).toBe('雨伞');
    await user.click(within(row).getByRole('button', { name: 'Copy 雨伞' }));
    expect(await navigator.clipboard.readText()).toBe('雨伞');
  });

  it('stays what the kit has when the dictionary cannot be asked, and says so', async () => {
    await open();
    vi.mocked(ask).mockRejectedValue(new Error('gone'));
    await search('hug');
    await screen.findByRole('alert');
    expect(firstIntent()).toBe('comfort');
  });

  it('is nothing where nobody says it', async () => {
    await open();
    await search('xylophone');
    await screen.findByText(/Nothing like that yet/);
    await expectAccessible();
  });
});
