import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Handlers } from '@/utils/border';
import { Fault, toFault } from '@/utils/faults';
import { pagePost } from '../library/sample';
import { context, word } from '../phrasebook/sample';

const id = fakeBrowser.runtime.id;
const reader = { id, url: 'https://www.xiaohongshu.com/explore', tab: { id: 1 }, frameId: 0 };
const page = { id, url: `chrome-extension://${id}/options.html` };

let handlers: { [K in keyof Handlers]: ReturnType<typeof vi.fn> };

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('chrome', fakeBrowser);
  // The messaging library keeps its listeners in the module: each test has a background of its own.
  vi.resetModules();
  const { answerAll } = await import('@/utils/border');
  const names = [
    'reader.start',
    'reader.card',
    'lexicon.lookup',
    'lexicon.annotate',
    'lexicon.entries',
    'phrases.save',
    'phrases.find',
    'phrases.forget',
    'phrases.note',
    'known.has',
    'known.add',
    'known.remove',
    'recent.add',
    'posts.save',
    'posts.find',
    'translation.by',
    'translate',
    'settings.set',
    'panel.open',
    'pages.open',
  ] as const;
  handlers = Object.fromEntries(names.map((name) => [name, vi.fn(() => 'done')])) as typeof handlers;
  answerAll(handlers as unknown as Handlers);
});

/** What comes back over the wire, as the browser carries it. */
async function send(type: unknown, data: unknown, sender: object = reader) {
  return raw({ id: 1, type, data, timestamp: 1 }, sender);
}

function raw(message: unknown, sender: object = reader) {
  return new Promise<{ res?: unknown; err?: { code?: string; message?: string } } | undefined>((resolve) => {
    const sent = structuredClone(message);
    void fakeBrowser.runtime.onMessage.trigger(sent, sender as never, (answer: unknown) => {
      resolve(JSON.parse(JSON.stringify(answer)));
    });
  });
}

describe('the border', () => {
  it('hands a good message on, and its answer back', async () => {
    expect(await send('lexicon.lookup', { text: '种草', offset: 1 })).toEqual({ res: 'done' });
    expect(handlers['lexicon.lookup']).toHaveBeenCalledWith({ text: '种草', offset: 1 }, reader);
    expect(await send('phrases.save', { word, context })).toEqual({ res: 'done' });
    expect(await send('phrases.save', { word })).toEqual({ res: 'done' });
    expect(await send('posts.save', { post: pagePost })).toEqual({ res: 'done' });
    expect(await send('posts.save', { post: { ...pagePost, title: '', body: '' } })).toEqual({ res: 'done' });
    expect(await send('settings.set', { key: 'marks', value: 'off' }, page)).toEqual({ res: 'done' });
    expect(await send('reader.start', {})).toEqual({ res: 'done' });
  });

  it('drops fields that the protocol does not have', async () => {
    await send('posts.save', { post: { ...pagePost, note: 'injected', deletedAt: 1 } });
    expect(handlers['posts.save']).toHaveBeenCalledWith({ post: pagePost }, reader);
  });

  it('takes a text of 100,000 characters', async () => {
    expect(await send('lexicon.lookup', { text: '长'.repeat(100_000), offset: 5 })).toEqual({ res: 'done' });
  });

  it.each<[string, string, unknown]>([
    ['no input', 'lexicon.lookup', undefined],
    ['null', 'lexicon.lookup', null],
    ['a text for an input', 'lexicon.lookup', 'text'],
    ['a missing field', 'lexicon.lookup', { text: 'x' }],
    ['an offset that is no number', 'lexicon.lookup', { text: 'x', offset: '1' }],
    ['an offset between characters', 'lexicon.lookup', { text: 'x', offset: 0.5 }],
    ['a text that never ends', 'lexicon.lookup', { text: 'x'.repeat(120_001), offset: 0 }],
    ['texts that never end', 'lexicon.annotate', { texts: Array(5).fill('x'.repeat(100_000)) }],
    ['too many texts', 'lexicon.annotate', { texts: Array(2001).fill('x') }],
    ['an empty word', 'phrases.save', { word: { ...word, simplified: ' ' } }],
    ['a word of 500 characters', 'phrases.save', { word: { ...word, simplified: '草'.repeat(500) } }],
    ['a span outside its sentence', 'phrases.save', { word, context: { ...context, end: 99 } }],
    ['a span of nothing', 'phrases.save', { word, context: { ...context, end: context.start } }],
    ['a script for a link', 'phrases.save', { word, context: { ...context, url: 'javascript:alert(1)' } }],
    ['a note that never ends', 'phrases.note', { id: 'x', note: 'x'.repeat(120_001), tags: [] }],
    ['a blank tag', 'phrases.note', { id: 'x', note: '', tags: [' '] }],
    ['no word to know', 'known.add', { simplified: '' }],
    ['a post without an id', 'posts.save', { post: { ...pagePost, id: '' } }],
    ['a post with a script for a link', 'posts.save', { post: { ...pagePost, url: 'data:text/html,x' } }],
    [
      'comments that never end',
      'posts.save',
      {
        post: {
          ...pagePost,
          comments: Array(30).fill({ id: 'c', author: '', text: 'x'.repeat(100_000), date: '' }),
        },
      },
    ],
    ['another page', 'pages.open', { page: 'https://example.com' }],
    ['an id for a note', 'posts.find', { id: '../x' }],
    ['something for nothing', 'reader.start', { secret: true }],
  ])('answers %s with bad-input', async (_, name, data) => {
    expect(await send(name, data)).toMatchObject({ err: { code: 'bad-input' } });
    expect(handlers[name as keyof Handlers]).not.toHaveBeenCalled();
  });

  it('answers anything at all with a result or a fault that says what is wrong', async () => {
    const names = fc.constantFrom(...Object.keys(handlers), 'nonsense');
    await fc.assert(
      fc.asyncProperty(names, fc.jsonValue(), async (name, data) => {
        const { res, err } = (await send(name, data)) ?? {};
        if (res === undefined) expect(err?.code).toMatch(/^(bad-input|not-allowed|unknown-message)$/);
      }),
    );
  });

  it('names the field', async () => {
    const answer = await send('phrases.save', { word, context: { ...context, seenAt: 'now' } });
    expect(answer?.err?.message).toContain('context.seenAt');
  });

  it.each<[string, string, unknown, object]>([
    ['a setting from the site', 'settings.set', { key: 'marks', value: 'off' }, reader],
    ['a reader that is a page', 'reader.card', {}, page],
    ['another extension', 'posts.find', { id: pagePost.id }, { ...reader, id: 'other' }],
    [
      'another site',
      'posts.find',
      { id: pagePost.id },
      { ...reader, url: 'https://xiaohongshu.com.evil.com/' },
    ],
    ['http', 'posts.find', { id: pagePost.id }, { ...reader, url: 'http://www.xiaohongshu.com/' }],
    [
      'a name that looks like ours',
      'settings.set',
      { key: 'a', value: 1 },
      { id, url: `https://x/chrome-extension://${id}/` },
    ],
    ['nowhere', 'posts.find', { id: pagePost.id }, { id }],
    ['no address', 'posts.find', { id: pagePost.id }, { id, url: 'nonsense' }],
  ])('answers %s with not-allowed', async (_, name, data, sender) => {
    expect(await send(name, data, sender)).toMatchObject({ err: { code: 'not-allowed' } });
    expect(handlers[name as keyof Handlers]).not.toHaveBeenCalled();
  });

  it('answers both hosts and our own pages', async () => {
    const rednote = { ...reader, url: 'https://www.rednote.com/explore/65f1?xsec_token=x' };
    for (const sender of [reader, rednote, page]) {
      expect(await send('phrases.forget', { id: 'x' }, sender)).toEqual({ res: 'done' });
    }
  });

  it.each([['phrases.burn'], ['toString'], ['__proto__'], [''], [undefined], [7]])(
    'answers the unknown message %s',
    async (name) => {
      expect(await send(name, {})).toMatchObject({ err: { code: 'unknown-message' } });
    },
  );

  it('answers what is no message at all', async () => {
    for (const message of [null, 'hello', 5, [], {}]) {
      expect(await raw(message)).toMatchObject({ err: { code: 'unknown-message' } });
    }
  });

  it('sends a fault on as it is, without what is behind it', async () => {
    const behind = new Error('a row of somebody');
    handlers['posts.find'].mockImplementation(() => {
      throw new Fault('storage-unavailable', 'no database', { cause: behind });
    });
    const answer = await send('posts.find', { id: pagePost.id });
    expect(answer).toMatchObject({ err: { code: 'storage-unavailable', message: 'no database' } });
    expect(JSON.stringify(answer)).not.toContain('somebody');
  });

  it('makes a fault of whatever is thrown', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    for (const thrown of ['text', undefined, new TypeError('x is not a function')]) {
      handlers['posts.find'].mockRejectedValueOnce(thrown);
      expect(await send('posts.find', { id: pagePost.id })).toMatchObject({ err: { code: 'unexpected' } });
    }
    expect(log).toHaveBeenCalledTimes(3);
  });
});

describe('asking', () => {
  it('throws the fault of the other side', async () => {
    const { ask } = await import('@/utils/messages');
    // The fake browser's messages come from nobody.
    await expect(ask('posts.find', { id: pagePost.id })).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(ask('posts.burn' as 'posts.find', { id: '' })).rejects.toMatchObject({
      code: 'unknown-message',
    });
    fakeBrowser.runtime.onMessage.removeAllListeners();
    const silence = await ask('posts.find', { id: pagePost.id }).catch(toFault);
    expect(silence).toBeInstanceOf(Fault);
  });
});
