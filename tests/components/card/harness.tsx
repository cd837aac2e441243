import { act, within } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import { type CardParts, createCard, type WholeCardView } from '@/components/card/view';
import { en } from '@/utils/i18n/en';
import type { zhHans } from '@/utils/i18n/zh-Hans';
import { ask, type Name } from '@/utils/messages';
import { defaults } from '@/utils/settings/schema';

const open: (() => void)[] = [];

afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** The card as the reader makes it, in a shadow root, and what a person finds in it. */
export function makeCard(changes: Partial<CardParts> = {}) {
  const element = document.createElement('div');
  document.body.append(element);
  const root = element.attachShadow({ mode: 'open' });
  const host = {
    root,
    settings: defaults,
    language: 'en',
    strings: stringsOf(en),
    theme: 'light' as const,
    onHide: vi.fn(),
    onSavePost: vi.fn(),
    ...changes,
  };
  let made: WholeCardView | undefined;
  act(() => {
    made = createCard(host);
  });
  const view = made!;
  open.push(() => {
    act(() => view.destroy());
    element.remove();
  });
  return { view, host, root, screen: within(root.querySelector('div')!) };
}

export function stringsOf({ card, word, faults, translation }: typeof en | typeof zhHans) {
  return { card, word, faults, translation };
}

/** A dictionary without words. */
const nothing = { start: 0, end: 0, matches: [] };

/** Answers of the background, by the name of the question; a function is asked, an error is thrown. */
export function answer(answers: Partial<Record<Name, unknown>>): void {
  vi.mocked(ask).mockImplementation(async (name, input) => {
    const found = answers[name] ?? (name === 'lexicon.lookup' ? nothing : null);
    const result = typeof found === 'function' ? await found(input) : found;
    if (result instanceof Error) throw result;
    return (result ?? null) as never;
  });
}

/** Let what was asked be answered and drawn. */
export async function settle(): Promise<void> {
  await act(async () => {
    for (let i = 0; i < 5; i++) await Promise.resolve();
  });
}
