import { Dexie } from 'dexie';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { buildLexicon } from '@/scripts/build-lexicon';
import type { SavedPhrase } from '@/utils/messages';
import { context, word } from '../phrasebook/sample';
import { freshWorker, page, reader, send, serveLexicon, startWorker } from './worker';

beforeAll(buildLexicon, 120_000);
beforeEach(freshWorker);

describe('words looked up', () => {
  const looked = (id: string, sender: object = reader) =>
    send('recent.add', { id, simplified: id, pinyin: 'x1' }, sender);
  const kept = async () =>
    ((await browser.storage.session.get('recent')).recent as { id: string }[] | undefined)?.map(
      ({ id }) => id,
    );

  it('are kept for the session, all of many at once', async () => {
    await Promise.all(['种草', '拔草', '种草'].map((word) => looked(word)));
    expect(await kept()).toEqual(['种草', '拔草']);
    await startWorker();
    await looked('烘');
    expect(await kept()).toEqual(['烘', '种草', '拔草']);
  });

  it('are not kept when the window is private', async () => {
    expect(await looked('种草', { ...reader, tab: { id: 7, incognito: true } })).toMatchObject({});
    expect(await kept()).toBeUndefined();
  });

  it('go on being kept after storage has failed once', async () => {
    const set = vi.spyOn(browser.storage.session, 'set').mockRejectedValueOnce(new Error('full') as never);
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await looked('种草')).toMatchObject({ err: { code: 'unexpected' } });
    await looked('拔草');
    expect(await kept()).toEqual(['拔草']);
    set.mockRestore();
    log.mockRestore();
  });
});

describe('words', () => {
  it('are looked up, with what the glossary keeps of them', async () => {
    const { res } = await send('lexicon.lookup', { text: '我被种草了', offset: 2 });
    expect(res).toMatchObject({ start: 2, end: 4 });
    const [best] = (res as never as { matches: { entries: Record<string, unknown>[] }[] }).matches;
    expect(best!.entries[0]).toMatchObject({
      source: 'glossary',
      simplified: '种草',
      glossary: { gloss: expect.any(String) },
    });
    expect(best!.entries[0]).not.toHaveProperty('record');
    expect(await send('lexicon.lookup', { text: 'qzx ☃', offset: 4 })).toMatchObject({
      res: { matches: [] },
    });
    expect(await send('lexicon.annotate', { texts: ['种草', 'nothing'] })).toMatchObject({
      res: [[{ start: 0, end: 2 }], []],
    });
  });

  it('are marked as a reader wants them, whose own come first as soon as they are kept', async () => {
    const wanted = { glossary: true, sensitive: true, above: 4 };
    const kinds = async () => {
      const { res } = await send('lexicon.annotate', { texts: ['真的种草，气氛很好'], wanted });
      return (res as never as { kind: string }[][])[0]!.map(({ kind }) => kind);
    };
    expect(await kinds()).toEqual(['word', 'level']);
    const { res } = await send('phrases.save', { word, context });
    expect(await kinds()).toEqual(['mine', 'level']);
    await send('known.add', { simplified: '气氛' });
    expect(await kinds()).toEqual(['mine']);
    await send('phrases.forget', { id: (res as never as SavedPhrase).id });
    expect(await kinds()).toEqual(['word']);
  });

  it('are marked without the reader’s own where the browser keeps no data', async () => {
    Dexie.dependencies.indexedDB = undefined as never;
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const wanted = { glossary: true, sensitive: true, above: 6 };
    expect(await send('lexicon.annotate', { texts: ['种草'], wanted })).toMatchObject({
      res: [[{ start: 0, end: 2, kind: 'word' }]],
    });
    expect(warn).toHaveBeenCalled();
    warn.mockRestore();
  });

  it('are given with all their entries, by any spelling', async () => {
    const { res } = await send('lexicon.entries', { headwords: ['种草', 'qzx', 'YYDS'] }, page);
    const [zhongcao, nothing, yyds] = res as never as { id: string; glossary?: object }[][];
    expect(zhongcao![0]).toMatchObject({ glossary: { gloss: expect.any(String) } });
    expect(nothing).toEqual([]);
    expect(yyds![0]).toMatchObject({ source: 'glossary' });
    expect(await send('lexicon.entries', { headwords: [] })).toMatchObject({ err: { code: 'not-allowed' } });
  });

  it.each<[string, (bytes: Buffer) => Response]>([
    ['missing', () => new Response('', { status: 404 })],
    ['cut off', (bytes) => new Response(new Uint8Array(bytes.subarray(0, 1000)))],
    ['something else', () => new Response('<html>')],
    [
      'out of reach',
      () => {
        throw new TypeError('Failed to fetch');
      },
    ],
  ])('cannot be looked up in a dictionary file that is %s, until it is there', async (_, spoil) => {
    serveLexicon(spoil);
    const asked = { text: '种草', offset: 0 };
    expect(await send('lexicon.lookup', asked)).toMatchObject({ err: { code: 'lexicon-unreadable' } });
    serveLexicon();
    expect(await send('lexicon.lookup', asked)).toMatchObject({ res: { start: 0, end: 2 } });
  });

  it('are saved, found and forgotten, also by the next worker', async () => {
    const { res } = await send('phrases.save', { word, context });
    const { created, ...saved } = res as never as SavedPhrase & { created: boolean };
    expect(created).toBe(true);
    expect(saved).toMatchObject({ simplified: '种草', met: 0, hasSentence: true, state: 0 });
    await startWorker();
    expect(await send('phrases.save', { word, context })).toMatchObject({ res: { created: false } });
    const key = { simplified: word.simplified, pinyin: word.pinyin };
    expect(await send('phrases.find', { ...key, context })).toEqual({ res: saved });
    expect(await send('phrases.find', key)).not.toHaveProperty('res.hasSentence');
    expect(await send('phrases.forget', { id: saved.id })).toEqual({
      res: undefined,
    });
    await startWorker();
    expect(await send('phrases.find', key)).toEqual({ res: null });
  });

  it('are met in posts that are read, in the reading that fits, by nobody’s count twice', async () => {
    const keep = (simplified: string, pinyin: string) =>
      send('phrases.save', { word: { ...word, simplified, traditional: simplified, pinyin, gloss: 'x' } });
    await keep('种草', 'zhong4 cao3');
    await keep('上头', 'shang4 tou2');
    await keep('上头', 'shang4 tou5');
    await keep('甜妹拿铁', 'tian2 mei4 na2 tie3');
    const before = (await browser.storage.local.get('phrasesRevision')).phrasesRevision;
    const postId = '64f1a2b3000000001203a4b5';
    const texts = ['真的被種草了', '晚上头疼，喝了甜妹拿铁。又种草了！'];
    const met = async (...key: [string, string]) =>
      (await send('phrases.find', { simplified: key[0], pinyin: key[1] })).res as never as SavedPhrase;

    expect(
      await send('phrases.meet', { postId, texts }, { ...reader, tab: { id: 7, incognito: true } }),
    ).toEqual({
      res: undefined,
    });
    expect(await met('种草', 'zhong4 cao3')).toMatchObject({ met: 0 });
    for (let times = 0; times < 2; times++) await send('phrases.meet', { postId, texts });
    await startWorker();
    await send('phrases.meet', { postId: '64f1a2b3000000001203a4b6', texts: ['种草'] });
    expect(await met('种草', 'zhong4 cao3')).toMatchObject({ met: 2 });
    expect(await met('甜妹拿铁', 'tian2 mei4 na2 tie3')).toMatchObject({ met: 1 });
    // In 晚上头疼 there is no 上头.
    expect(await met('上头', 'shang4 tou5')).toMatchObject({ met: 0 });
    // No page has to mark its words anew for that.
    expect((await browser.storage.local.get('phrasesRevision')).phrasesRevision).toEqual(before);
    expect(await send('phrases.meet', { postId, texts: ['a', 'b', 'c'] })).toMatchObject({
      err: { code: 'bad-input' },
    });
    expect(await send('phrases.meet', { postId, texts }, page)).toMatchObject({
      err: { code: 'not-allowed' },
    });
  });

  it('have a note, and are known or not, also to the next worker', async () => {
    const { res: saved } = await send('phrases.save', { word });
    const { id } = saved as never as SavedPhrase;
    expect(await send('phrases.note', { id, note: 'Jia says it.', tags: ['food'] })).toMatchObject({
      res: { id, note: 'Jia says it.', tags: ['food'] },
    });
    const { simplified } = word;
    expect(await send('known.has', { simplified })).toEqual({ res: false });
    await send('known.add', { simplified });
    await startWorker();
    expect(await send('known.has', { simplified })).toEqual({ res: true });
    await send('known.remove', { simplified });
    expect(await send('known.has', { simplified })).toEqual({ res: false });
  });
});
