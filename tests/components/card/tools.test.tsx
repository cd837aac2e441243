import { act, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { zhHans } from '@/utils/i18n/zh-Hans';
import type { Settings } from '@/utils/settings/schema';
import { defaults } from '@/utils/settings/schema';
import { speak } from '@/utils/speech/speak';
import { answer, makeCard, settle, stringsOf } from './harness';
import { lookups, onPage } from './words';

vi.mock('@/utils/messages', () => ({ ask: vi.fn() }));
vi.mock('@/utils/speech/speak', () => ({ speak: vi.fn() }));

const writeText = vi.fn();

beforeEach(() => {
  answer({});
  vi.mocked(speak).mockReset().mockResolvedValue('mandarin');
  writeText.mockReset().mockResolvedValue(undefined);
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function showing(
  stage: 'peek' | 'full',
  settings: Partial<Settings> = {},
  word = lookups.zhongcao as never,
) {
  const card = makeCard({ settings: { ...defaults, ...settings } });
  act(() => card.view[stage](onPage(word)));
  await settle();
  return card;
}

describe('hearing a word', () => {
  it.each(['peek', 'full'] as const)('says it, from the %s, by button and key', async (stage) => {
    const { screen, view } = await showing(stage);
    fireEvent.click(screen.getByTestId('card-hear'));
    act(() => void view.press('a'));
    await settle();
    expect(vi.mocked(speak).mock.calls).toEqual([['种草'], ['种草']]);
    expect(screen.queryByTestId('card-aside')).toBeNull();
    expect(view.stage()).toBe(stage);
  });

  it.each([
    ['no-voice', /^This computer has no Chinese voice/],
    ['cantonese', /speaks Cantonese/],
  ] as const)('explains %s in the card', async (spoken, text) => {
    vi.mocked(speak).mockResolvedValue(spoken);
    const { screen, view } = await showing('peek');
    fireEvent.click(screen.getByTestId('card-hear'));
    await settle();
    expect(view.stage()).toBe('full');
    expect(screen.getByTestId('card-aside').textContent).toMatch(text);
  });

  it('is not offered where nothing is spoken', async () => {
    const { screen, view } = await showing('full', {}, lookups.emoji as never);
    expect(screen.queryByTestId('card-hear')).toBeNull();
    expect(view.press('a')).toBe(false);
    expect(speak).not.toHaveBeenCalled();
  });
});

describe('copying a word', () => {
  it('shows a tick for a moment', async () => {
    vi.useFakeTimers();
    const { screen } = await showing('full');
    fireEvent.click(screen.getByTestId('card-copy'));
    await settle();
    expect(writeText).toHaveBeenCalledExactlyOnceWith('种草');
    expect(screen.getByRole('button', { name: 'Copied' })).toBeTruthy();
    act(() => void vi.advanceTimersByTime(1500));
    expect(screen.getByRole('button', { name: 'Copy' })).toBeTruthy();
  });

  it('copies what the reader sees first', async () => {
    const { view } = await showing('peek', { script: 'traditional' });
    act(() => void view.press('c'));
    expect(writeText).toHaveBeenCalledWith('種草');
  });

  it('says so when the browser does not allow it', async () => {
    writeText.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    const { screen } = await showing('full');
    fireEvent.click(screen.getByTestId('card-copy'));
    await settle();
    expect(screen.getByTestId('card-aside').textContent).toMatch(/^The browser did not allow copying/);
  });
});

describe('a pinned card', () => {
  it('outlasts the page, moves with no other word, and is closed by the reader', async () => {
    const { screen, view, host } = await showing('full');
    fireEvent.click(screen.getByTestId('card-pin'));
    expect(screen.getByTestId('card-pin').getAttribute('aria-pressed')).toBe('true');
    expect(view.holds()).toBe(true);
    act(() => view.hide());
    expect(view.stage()).toBe('full');
    const { style } = screen.getByTestId('card');
    const place = style.left + style.top;
    const anchor = { left: 700, top: 500, right: 740, bottom: 524 };
    act(() => view.peek({ ...onPage(lookups.xing), anchor, rects: [anchor] }));
    expect(screen.getByTestId('card-headword').textContent).toBe('行');
    expect(view.stage()).toBe('full');
    expect(screen.getByTestId('card').style.left + screen.getByTestId('card').style.top).toBe(place);
    act(() => void view.press('Escape'));
    expect(view.stage()).toBe('hidden');
    expect(host.onHide).toHaveBeenCalledOnce();
    act(() => view.full(onPage(lookups.xing)));
    expect(view.holds()).toBe(false);
  });
});

describe('the keys', () => {
  it('are shown in the card, by button and key', async () => {
    const { screen, view } = await showing('full');
    fireEvent.click(screen.getByTestId('card-show-keys'));
    expect(screen.getByTestId('card-keys').textContent).toContain('I know this');
    act(() => void view.press('?'));
    expect(screen.queryByTestId('card-keys')).toBeNull();
  });

  it('have the arrows of the page among them only where those lead on', async () => {
    const { screen, view } = await showing('full');
    act(() => void view.press('?'));
    expect(screen.getByTestId('card-keys').textContent).not.toContain('↓');
    act(() => view.full({ ...onPage(lookups.xing), walked: true }));
    act(() => void view.press('?'));
    expect(screen.getByTestId('card-keys').textContent).toContain('↓Next word');
  });
});

describe('how the reader likes Chinese', () => {
  it('writes zhuyin', async () => {
    const { screen, root } = await showing('full', { reading: 'zhuyin' });
    expect(screen.getByTestId('card-pinyin').textContent).toBe('ㄓㄨㄥˋ ㄘㄠˇ');
    expect(screen.getByTestId('card-pinyin').querySelector('[lang]')?.getAttribute('lang')).toBe('zh-Bopo');
    expect(root.querySelector('.card-why')?.textContent).toContain('拔草 ㄅㄚˊ ㄘㄠˇ is');
  });

  it('writes no reading, and still says the word', async () => {
    const { screen, root } = await showing('full', { reading: 'none' });
    expect(screen.queryByTestId('card-pinyin')).toBeNull();
    expect(root.querySelector('.card-why')?.textContent).toContain('拔草 is crossing');
    expect(screen.getByTestId('card-hear')).toBeTruthy();
    expect(screen.getByTestId('card').getAttribute('aria-label')).toBe('种草');
    expect(root.querySelector('[aria-live=polite]')?.textContent).toBe('种草, to be sold on something');
  });

  it('puts traditional characters first', async () => {
    const { screen, root, view } = await showing('full', { script: 'traditional' });
    expect(screen.getByTestId('card-headword').textContent).toBe('種草');
    expect(screen.getByTestId('card-headword').firstElementChild?.getAttribute('lang')).toBe('zh-Hant');
    expect(root.querySelector('.hw-alt')?.textContent).toBe('种草');
    expect(screen.getByTestId('card-next').textContent).toContain('種');
    act(() => view.peek({ ...onPage(lookups.zhongcao), text: 'x' }));
    expect(screen.getByTestId('card-headword').textContent).toBe('種草');
  });

  it.each([
    ['S', '0.85px'],
    ['M', '1px'],
    ['L', '1.2px'],
  ] as const)('sets its text at %s', async (textSize, pixel) => {
    const { root } = await showing('full', { textSize });
    expect([...root.querySelectorAll('style')].at(-1)?.textContent).toBe(`:host{--px:${pixel}}`);
  });
});

it('says everything in Chinese too', async () => {
  const { view, screen } = await showing('full');
  act(() => view.update({ language: 'zh-Hans', strings: stringsOf(zhHans) }));
  expect(screen.getByTestId('card-know').textContent).toContain('我认识');
  expect(screen.getByTestId('card-edit-note').title).toBe('添加备注或标签');
});

it('gives the focus back to where it was when it is closed', async () => {
  const link = document.createElement('button');
  document.body.append(link);
  link.focus();
  const { view, screen } = await showing('full');
  act(() => screen.getByTestId('card-pin').focus());
  act(() => void view.press('Escape'));
  expect(document.activeElement).toBe(link);
  link.remove();
});
