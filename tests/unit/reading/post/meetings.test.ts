// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from '@/utils/messages';
import { Meetings } from '@/utils/reading/post/meetings';
import { comment, modal, noteBox, noteId, show } from '../../page/fixture';

vi.mock('@/utils/messages', () => ({ ask: vi.fn() }));

const other = '65f1c0de0000000012345678';
let control: AbortController;
let hidden: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(ask)
    .mockReset()
    .mockResolvedValue(undefined as never);
  hidden = false;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  show('');
  control = new AbortController();
  new Meetings(document, control.signal);
});
afterEach(() => {
  control.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);
const open = (id: string, title: string) =>
  show(modal(noteBox({ title, body: '<span class="note-text">种草</span>', comments: comment('1') }), id));
const told = () => vi.mocked(ask).mock.calls.map(([name, input]) => [name, input]);

describe('a note that is open', () => {
  it('has been read after five seconds in sight: title and caption, once', async () => {
    open(noteId, '弄堂');
    await pass(4);
    expect(told()).toEqual([]);
    await pass(60);
    expect(told()).toEqual([['phrases.meet', { postId: noteId, texts: ['弄堂', '种草'] }]]);
    show('');
    await pass(2);
    open(noteId, '弄堂');
    await pass(60);
    expect(told()).toHaveLength(1);
  });

  it('was only leafed through when another one comes, or when it is closed before', async () => {
    for (let times = 0; times < 4; times++) {
      open(noteId, '弄堂');
      await pass(3);
      open(other, '别的');
      await pass(3);
    }
    show('');
    await pass(10);
    expect(told()).toEqual([]);
    open(other, '别的');
    await pass(7);
    expect(told()).toEqual([['phrases.meet', { postId: other, texts: ['别的', '种草'] }]]);
  });

  it('is not read while its tab is out of sight', async () => {
    open(noteId, '弄堂');
    hidden = true;
    await pass(60);
    expect(told()).toEqual([]);
    hidden = false;
    await pass(4);
    expect(told()).toEqual([]);
    await pass(3);
    expect(told()).toHaveLength(1);
  });

  it('is nobody’s any more when reading has been turned off or paused', async () => {
    open(noteId, '弄堂');
    await pass(2);
    control.abort();
    await pass(60);
    expect(told()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
