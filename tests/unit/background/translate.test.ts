import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { translateAll, translator } from '@/entrypoints/background/translate';
import { startTranslator, type TranslationServer } from '@/tests/driver/translator';
import { forgetTranslations } from '@/utils/translation/cache';
import { keepChoice } from '@/utils/translation/choice';

let server: TranslationServer;
const contains = vi.fn(async () => true);

beforeAll(async () => {
  server = await startTranslator('libretranslate');
});
afterAll(() => server.close());
beforeEach(async () => {
  fakeBrowser.reset();
  await forgetTranslations();
  contains.mockResolvedValue(true);
  Object.assign(fakeBrowser, { permissions: { contains }, i18n: { getUILanguage: () => 'en-GB' } });
  server.mood = 'well';
  server.asked.length = 0;
});

describe('what a page is told of who translates', () => {
  it('is nobody until there is a choice', async () => {
    expect(await translator()).toBeNull();
    expect(await translateAll({ texts: ['你好'] })).toEqual({ fault: 'no-browser-engine' });
    expect(server.asked).toEqual([]);
  });

  it('is the host and the language, never the key', async () => {
    await keepChoice({ engine: 'libretranslate', address: server.address, key: 'secret' });
    expect(await translator()).toEqual({
      engine: 'server',
      name: new URL(server.address).host,
      target: 'en',
    });
    Object.assign(fakeBrowser, { i18n: { getUILanguage: () => 'es-MX' } });
    expect((await translator())?.target).toBe('es');
    await keepChoice({ engine: 'browser' });
    expect((await translator())?.engine).toBe('browser');
  });
});

describe('a sentence', () => {
  beforeEach(() => keepChoice({ engine: 'libretranslate', address: server.address }));

  it('is translated, and asked for once', async () => {
    expect(await translateAll({ texts: ['你好'] })).toEqual({ lines: ['EN(你好)'] });
    expect(await translateAll({ texts: ['你好'] })).toEqual({ lines: ['EN(你好)'] });
    expect(server.asked).toHaveLength(1);
  });

  it('goes nowhere without the right to ask there', async () => {
    contains.mockResolvedValue(false);
    expect(await translateAll({ texts: ['你好'] })).toEqual({ fault: 'not-allowed' });
    expect(server.asked).toEqual([]);
  });

  it.each([
    ['busy', 'busy'],
    ['refusing-key', 'key-refused'],
    ['html', 'not-translator'],
    ['redirecting', 'redirected'],
  ] as const)('that a server answers %s fails as %s', async (mood, fault) => {
    server.mood = mood;
    expect(await translateAll({ texts: ['你好'] })).toEqual({ fault });
  });
});
