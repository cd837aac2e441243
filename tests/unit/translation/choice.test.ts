import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings } from '@/utils/settings/watch';
import { exportJson } from '@/utils/store/backup';
import { batches } from '@/utils/translation/batches';
import {
  type Choice,
  choiceKey,
  hostPattern,
  keepChoice,
  originOf,
  readChoice,
  serverEngine,
  storedChoice,
  watchChoice,
  wrongIn,
} from '@/utils/translation/choice';
import { emptyDatabase } from '../store/memory';

beforeEach(() => fakeBrowser.reset());

describe('the choice of an engine', () => {
  it('is none until there is one, whatever is stored', async () => {
    expect(await storedChoice()).toEqual({ engine: 'none' });
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(['none', 'browser', 'libretranslate', 'deepl', 'openai']).toContain(readChoice(stored).engine);
      }),
    );
  });

  it('is kept on this device and told to every page', async () => {
    const told: Choice[] = [];
    watchChoice((choice) => told.push(choice), new AbortController().signal);
    const choice: Choice = { engine: 'libretranslate', address: 'http://localhost:5000', key: 'k' };
    expect(await keepChoice(choice)).toBe(true);
    expect(await storedChoice()).toEqual(choice);
    expect(told).toEqual([choice]);
    expect(await browser.storage.sync.get(null)).toEqual({});
  });

  it('is in no backup, and in no setting that syncs', async () => {
    await keepChoice({ engine: 'deepl', key: 'secret-key' });
    const settings = await readSettings();
    const backup = await exportJson(await emptyDatabase(), { settings, now: 0 });
    expect(await backup.text()).toContain('"settings"');
    expect(await backup.text()).not.toMatch(/secret-key|deepl/);
    expect(JSON.stringify(await browser.storage.sync.get(null))).not.toContain('secret-key');
  });

  it.each([
    'http://example.org',
    'ftp://localhost',
    'localhost:5000',
    'https://user:word@example.org',
    'javascript:alert(1)',
    '',
    'http://localhost.example.org',
    'https://example.org/?a=b',
    'https://example.org/#a',
  ])('refuses the address %j and keeps what was', async (address) => {
    await keepChoice({ engine: 'browser' });
    expect(await keepChoice({ engine: 'libretranslate', address })).toBe(false);
    expect((await browser.storage.local.get(choiceKey))[choiceKey]).toEqual({ engine: 'browser' });
  });

  it('says where it sends text', () => {
    expect(originOf({ engine: 'none' })).toBeUndefined();
    expect(originOf({ engine: 'browser' })).toBeUndefined();
    expect(originOf({ engine: 'openai', address: 'https://one.example/v1', model: 'm' })).toBe(
      'https://one.example',
    );
    expect(originOf({ engine: 'deepl', key: 'a:fx' })).toBe('https://api-free.deepl.com');
  });

  it('asks the browser for its one host, whatever the port', () => {
    expect(hostPattern({ engine: 'browser' })).toBeUndefined();
    expect(hostPattern({ engine: 'deepl', key: 'a' })).toBe('https://api.deepl.com/*');
    expect(hostPattern({ engine: 'libretranslate', address: 'http://localhost:5000/lt' })).toBe(
      'http://localhost/*',
    );
  });

  it('names the field that is not right', () => {
    expect(wrongIn({ engine: 'libretranslate', address: 'http://example.org' })).toBe('address');
    expect(wrongIn({ engine: 'deepl', key: ' ' })).toBe('key');
    expect(wrongIn({ engine: 'deepl', key: 'schlüssel' })).toBe('key');
    expect(wrongIn({ engine: 'openai', address: 'https://one.example/v1', model: '' })).toBe('model');
    expect(wrongIn({ engine: 'openai', address: 'https://one.example/v1', model: 'm' })).toBeUndefined();
  });

  it('has an engine behind it where it is a server, named after address and model', () => {
    expect(serverEngine({ engine: 'none' })).toBeUndefined();
    expect(serverEngine({ engine: 'browser' })).toBeUndefined();
    const names = (['a', 'b'] as const).map(
      (model) => serverEngine({ engine: 'openai', address: 'https://one.example/v1', model })?.name,
    );
    expect(new Set(names).size).toBe(2);
  });
});

describe('batches', () => {
  it('hold every text once, in order, and no more than a question may', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 6000 }), { maxLength: 120 }), (texts) => {
        const all = batches(texts);
        expect(all.flat()).toEqual(texts);
        for (const batch of all) {
          expect(batch.length).toBeLessThanOrEqual(40);
          if (batch.length > 1) expect(batch.join('').length).toBeLessThanOrEqual(4000);
        }
      }),
    );
    expect(batches(['a', 'b'])).toEqual([['a', 'b']]);
  });
});
