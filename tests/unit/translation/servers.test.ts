import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Mood, type Protocol, startTranslator, type TranslationServer } from '@/tests/driver/translator';
import { deepl, deeplAddress } from '@/utils/translation/deepl';
import type { Engine } from '@/utils/translation/engine';
import type { TranslationFaultCode } from '@/utils/translation/fault';
import { libreTranslate } from '@/utils/translation/libretranslate';
import { openAi } from '@/utils/translation/openai';
import { askServer } from '@/utils/translation/server';

const engines: Record<Protocol, (address: string) => Engine> = {
  libretranslate: (address) => libreTranslate({ address, key: 'secret' }),
  deepl: (address) => deepl({ address, key: 'secret' }),
  openai: (address) => openAi({ address: `${address}/v1/`, key: 'secret', model: 'small' }),
};

const texts = ['今天被种草了', '“引号”和\n换行', '[doge]'];

describe.each(Object.keys(engines) as Protocol[])('%s', (protocol) => {
  let server: TranslationServer;
  let engine: Engine;

  beforeEach(async () => {
    server = await startTranslator(protocol);
    engine = engines[protocol](server.address);
  });
  afterEach(() => server.close());

  it('gives a line for each text, in order', async () => {
    expect(await engine.translate(texts, { target: 'en' })).toEqual(texts.map((text) => `EN(${text})`));
    expect(server.asked).toHaveLength(1);
  });

  it('sends the texts, the language and the key, where the protocol wants them, and no cookie or referrer', async () => {
    await engine.translate(texts, { target: 'es' });
    const [{ path, headers, texts: sent, body }] = server.asked as [TranslationServer['asked'][number]];
    expect(sent).toEqual(texts);
    expect(headers.cookie).toBeUndefined();
    expect(headers.referer).toBeUndefined();
    const where = {
      libretranslate: [path, body.api_key, body.target],
      deepl: [path, headers.authorization, body.target_lang],
      openai: [path, headers.authorization, /Spanish/.exec(JSON.stringify(body))?.[0]],
    }[protocol];
    expect(where).toEqual(
      {
        libretranslate: ['/translate', 'secret', 'es'],
        deepl: ['/v2/translate', 'DeepL-Auth-Key secret', 'ES-419'],
        openai: ['/v1/chat/completions', 'Bearer secret', 'Spanish'],
      }[protocol],
    );
  });

  const faults: [Mood, TranslationFaultCode][] = [
    ['html', 'not-translator'],
    ['cut-off', 'not-translator'],
    ['endless', 'not-translator'],
    ['too-few', 'wrong-answer'],
    ['wrong-shape', 'wrong-answer'],
    ['redirecting', 'redirected'],
    ['busy', 'busy'],
    ['used-up', 'used-up'],
    ['refusing-key', 'key-refused'],
    ['failing', 'server-error'],
  ];
  it.each(faults)('a server that is %s is told as %s', async (mood, code) => {
    server.mood = mood;
    await expect(engine.translate(texts, { target: 'en' })).rejects.toMatchObject({ code });
    // A redirect is not followed: the key went nowhere else.
    expect(server.asked).toHaveLength(1);
  });

  it('ends at once when nobody wants the answer any more', async () => {
    server.mood = 'hanging';
    const stop = new AbortController();
    const answer = engine.translate(texts, { target: 'en', signal: stop.signal });
    setTimeout(() => stop.abort(new Error('closed')), 20);
    await expect(answer).rejects.toThrow('closed');
  });

  it('says that nobody is there', async () => {
    await server.close();
    await expect(engine.translate(texts, { target: 'en' })).rejects.toMatchObject({ code: 'unreachable' });
    server = await startTranslator(protocol);
  });
});

describe('a server', () => {
  let server: TranslationServer;
  beforeEach(async () => {
    server = await startTranslator('deepl');
  });
  afterEach(() => server.close());

  it('that hangs is waited for as long as was said', async () => {
    server.mood = 'hanging';
    const answer = askServer({ url: server.address, body: { text: [] }, within: 30 });
    await expect(answer).rejects.toMatchObject({ code: 'timeout' });
  });

  it('that asks to slow down says for how long, and why', async () => {
    server.mood = 'busy';
    const answer = askServer({ url: server.address, body: { text: [] } });
    await expect(answer).rejects.toMatchObject({ code: 'busy', retryAfter: 7000, message: 'Slow down' });
  });
});

it('keys of DeepL’s free plan have an address of their own', () => {
  expect(deeplAddress('abc:fx')).not.toBe(deeplAddress('abc'));
});
