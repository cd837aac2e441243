import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { type Checked, Draft } from '@/components/replies/draft';
import { checkDraft, longestDraft } from '@/utils/replies/draft';
import { draw, expectAccessible } from '../ui/page';
import { packed } from './kit';

const { cautions } = packed();
const scripts = { simplified: new Map<string, string>(), traditional: new Map<string, string>() };

/** As a page checks it. */
const checked = (text: string): Checked => ({
  text: text.slice(0, longestDraft),
  flags: checkDraft(text.slice(0, longestDraft), { words: [], cautions, scripts }),
  sentences: [],
});

function Written({ first }: { first: string }) {
  const [text, setText] = useState(first);
  return <Draft text={text} onText={setText} checked={checked(text)} />;
}

const told = () => screen.getByTestId('draft-told').textContent;
const flags = () =>
  screen
    .queryAllByTestId('draft-flag')
    .map((flag) => [flag.getAttribute('data-zh'), flag.getAttribute('data-kind')]);

describe('a draft', () => {
  it.each(['What a nice place', '😀🎉🫶🏽', '12345'])(
    'without Chinese is told to have none: %s',
    async (text) => {
      await draw(<Written first={text} />);
      expect(told()).toContain('no Chinese');
      expect(flags()).toEqual([]);
    },
  );

  it('says plainly what it cannot judge, and that nothing stands out', async () => {
    await draw(<Written first="今天天气真好" />);
    expect(screen.getByText(/Grammar .* not judged/)).toBeTruthy();
    expect(told()).toBe('Nothing stands out.');
    await expectAccessible();
  });

  it('says of links, addresses and numbers that strangers read them', async () => {
    await draw(
      <Written first="看 https://a.example.com/b?c=1 或打13812345678，写 me@mail.example.com 也行" />,
    );
    expect(flags()).toEqual([
      ['https://a.example.com/b?c=1', 'contact'],
      ['13812345678', 'contact'],
      ['me@mail.example.com', 'contact'],
    ]);
    expect(screen.getAllByText(/strangers can read them/)).toHaveLength(3);
    await userEvent.click(screen.getAllByRole('button', { name: 'Take it out' })[1]!);
    expect((screen.getByTestId('draft') as HTMLTextAreaElement).value).not.toContain('138');
    await expectAccessible();
  });

  it('is mended where it stands, with Chinese and English side by side', async () => {
    await draw(<Written first="OK，这个video太给力了 lol" />);
    expect(flags()).toEqual([['给力', 'dated']]);
    await userEvent.click(screen.getByRole('button', { name: 'Write 厉害' }));
    expect((screen.getByTestId('draft') as HTMLTextAreaElement).value).toBe('OK，这个video太厉害了 lol');
    expect(told()).toBe('Nothing stands out.');
  });

  it('is checked in its first 20,000 characters, and is told so beyond them', async () => {
    const whole = `给力${'今天天气真好，'.repeat(3000)}`.slice(0, longestDraft);
    const { unmount } = await draw(<Written first={whole} />);
    expect(told()).not.toContain('20,000');
    expect(flags()).toEqual([['给力', 'dated']]);
    unmount();
    await draw(<Written first={`${whole}给力`} />);
    expect(told()).toContain('Only the first 20,000 characters are checked.');
    expect(flags()).toEqual([['给力', 'dated']]);
  });

  it('does not offer to mend a text that has moved on since it was checked', async () => {
    await draw(<Draft text="你的视频太给力了" onText={vi.fn()} checked={checked('太给力了')} />);
    expect((screen.getByRole('button', { name: 'Write 厉害' }) as HTMLButtonElement).disabled).toBe(true);
    expect(told()).toBe('');
  });

  it.each([
    ['zh-Hans', /语法/],
    ['zh-Hant', /文法|語法/],
    ['es', /gramática/i],
  ] as const)('is spoken of in %s', async (language, grammar) => {
    const { container } = await draw(<Draft text="" onText={vi.fn()} checked={undefined} />, language);
    expect(container.textContent).toMatch(grammar);
  });
});
