import { act } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../ui/page';
import { answer, makeCard, settle } from './harness';
import { lookups, onPage, savedPhrase } from './words';

vi.mock('@/utils/messages', () => ({ ask: vi.fn() }));

const at = { left: 90, top: 40, right: 650, bottom: 760 };

it.each([
  ['peek', 'zhongcao', null],
  ['peek', 'emoji', 'storage-full'],
  ['full', 'zhongcao', null],
  ['full', 'xing', 'orphaned'],
] as const)('nobody stumbles over the %s of %s, with the notice %s', async (stage, word, fault) => {
  answer({ 'phrases.find': fault && savedPhrase() });
  const { view, root } = makeCard();
  act(() => {
    view[stage](onPage(lookups[word]));
    view.notice(fault);
    view.savePost({ kind: 'saved', at });
  });
  await settle();
  expect(root.querySelector('[data-testid=card]')).toBeTruthy();
  await expectAccessible(root.host);
});
