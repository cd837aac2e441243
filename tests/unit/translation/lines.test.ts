import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Engine } from '@/utils/translation/engine';
import { TranslationFault } from '@/utils/translation/fault';
import { Lines, type LinesState } from '@/utils/translation/lines';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** An engine that answers with `answer`, in its own time. */
function begin(answer: (texts: readonly string[]) => Promise<string[]>) {
  const asked: string[][] = [];
  const told: LinesState[] = [];
  const control = new AbortController();
  const engine: Engine = {
    name: 'one',
    translate(texts) {
      asked.push([...texts]);
      return answer(texts);
    },
  };
  const lines = new Lines(engine, {
    target: 'en',
    onChange: (state) => told.push(state),
    signal: control.signal,
  });
  return { lines, asked, told, control, last: () => told.at(-1)! };
}

const well = async (texts: readonly string[]) => texts.map((text) => `EN(${text})`);

describe('the lines of a text', () => {
  it('come in the order in which they are wanted, each asked for once, what has no Chinese never', async () => {
    const { lines, asked, last } = begin(well);
    lines.want(['你好', 'hello', '[笑哭R]', '再见', '你好']);
    await vi.advanceTimersByTimeAsync(0);
    lines.want(['你好', '谢谢']);
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toEqual([['你好', '再见'], ['谢谢']]);
    expect([...last().lines]).toEqual([
      ['你好', 'EN(你好)'],
      ['再见', 'EN(再见)'],
      ['谢谢', 'EN(谢谢)'],
    ]);
    expect(last()).toMatchObject({ working: false, fault: undefined });
  });

  it('come in batches, and what is there is told while the rest is not', async () => {
    const { lines, asked, told } = begin(well);
    lines.want(Array.from({ length: 90 }, (_, i) => `第${i}句`));
    await vi.advanceTimersByTimeAsync(0);
    expect(asked.map(({ length }) => length)).toEqual([40, 40, 10]);
    expect(told.map(({ lines }) => lines.size)).toEqual([0, 40, 80, 90, 90]);
  });

  it('go on past a batch that fails by itself, and ask for it again when told to', async () => {
    let fails = true;
    const { lines, asked, last } = begin(async (texts) => {
      if (fails && texts.includes('第3句')) throw new TranslationFault('wrong-answer');
      return well(texts);
    });
    lines.want(Array.from({ length: 50 }, (_, i) => `第${i}句`));
    await vi.advanceTimersByTimeAsync(0);
    expect([last().lines.size, last().fault?.code]).toEqual([10, 'wrong-answer']);
    lines.want(['第3句']);
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toHaveLength(2);
    fails = false;
    lines.retry();
    await vi.advanceTimersByTimeAsync(0);
    expect([last().lines.size, last().fault]).toEqual([50, undefined]);
  });

  it('stop at a failure that concerns all, and are not asked for again by more text', async () => {
    const { lines, asked, last } = begin(async () => {
      throw new TranslationFault('key-refused');
    });
    lines.want(Array.from({ length: 90 }, (_, i) => `第${i}句`));
    await vi.advanceTimersByTimeAsync(0);
    lines.want(['更多']);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveLength(1);
    expect(last().fault?.code).toBe('key-refused');
  });

  it('wait as long as a busy server says, a few times', async () => {
    const { lines, asked, last } = begin(async () => {
      throw new TranslationFault('busy', { retryAfter: 7000 });
    });
    lines.want(['你好']);
    await vi.advanceTimersByTimeAsync(0);
    expect(last().goesOnAt).toBe(Date.now() + 7000);
    await vi.advanceTimersByTimeAsync(6999);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(asked).toHaveLength(4);
    expect(last()).toMatchObject({ goesOnAt: undefined, working: false });
  });

  it('do not wait for an hour', async () => {
    const { lines, asked, last } = begin(async () => {
      throw new TranslationFault('busy', { retryAfter: 3_600_000 });
    });
    lines.want(['你好']);
    await vi.advanceTimersByTimeAsync(4_000_000);
    expect([asked.length, last().goesOnAt]).toEqual([1, undefined]);
  });

  it('end with the signal: nothing more is asked, nothing told', async () => {
    const { lines, asked, told, control } = begin(
      (texts) => new Promise((resolve) => setTimeout(() => resolve(texts.map(String)), 100)),
    );
    lines.want(Array.from({ length: 90 }, (_, i) => `第${i}句`));
    const before = told.length;
    control.abort();
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked).toHaveLength(1);
    expect(told).toHaveLength(before);
  });
});
