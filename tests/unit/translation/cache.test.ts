import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { forgetTranslations, remembering } from '@/utils/translation/cache';
import type { Engine } from '@/utils/translation/engine';

afterEach(() => forgetTranslations());

function counting(name: string) {
  const asked: string[][] = [];
  const engine: Engine = {
    name,
    async translate(texts, { target }) {
      asked.push([...texts]);
      return texts.map((text) => `${name} ${target} ${text}`);
    },
  };
  return { engine, asked };
}

describe('an engine that remembers', () => {
  it('asks for each text once, and keeps the order', async () => {
    const { engine, asked } = counting('one');
    expect(await remembering(engine).translate(['甲', '乙'], { target: 'en' })).toEqual([
      'one en 甲',
      'one en 乙',
    ]);
    expect(await remembering(engine).translate(['乙', '丙', '甲', '丙'], { target: 'en' })).toEqual([
      'one en 乙',
      'one en 丙',
      'one en 甲',
      'one en 丙',
    ]);
    expect(asked).toEqual([['甲', '乙'], ['丙']]);
  });

  it('never shows what another engine said, or in another language', async () => {
    await remembering(counting('one').engine).translate(['甲'], { target: 'en' });
    expect(await remembering(counting('two').engine).translate(['甲'], { target: 'en' })).toEqual([
      'two en 甲',
    ]);
    expect(await remembering(counting('one').engine).translate(['甲'], { target: 'es' })).toEqual([
      'one es 甲',
    ]);
  });

  it('remembers nothing of a failure', async () => {
    const { engine } = counting('one');
    const failing: Engine = { name: 'one', translate: () => Promise.reject(new Error('no')) };
    await expect(remembering(failing).translate(['甲'], { target: 'en' })).rejects.toThrow('no');
    expect(await remembering(engine).translate(['甲'], { target: 'en' })).toEqual(['one en 甲']);
  });

  it('drops what was not wanted for longest when there is too much', async () => {
    const { engine, asked } = counting('one');
    let now = 1;
    const cached = remembering(engine, { now: () => now });
    await cached.translate(['first', 'second'], { target: 'en' });
    now = 2;
    await cached.translate(['first'], { target: 'en' });
    now = 3;
    await cached.translate(
      Array.from({ length: 9_999 }, (_, i) => `text ${i}`),
      { target: 'en' },
    );
    asked.length = 0;
    await cached.translate(['first', 'second'], { target: 'en' });
    expect(asked).toEqual([['second']]);
  });

  it('translates all the same where nothing can be remembered', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { indexedDB } = Dexie.dependencies;
    Dexie.dependencies.indexedDB = undefined as unknown as IDBFactory;
    const { engine } = counting('one');
    expect(await remembering(engine).translate(['甲'], { target: 'en' })).toEqual(['one en 甲']);
    Dexie.dependencies.indexedDB = indexedDB;
    expect(warn).toHaveBeenCalled();
  });
});
