import { describe, expect, it } from 'vitest';
import { onDevice, onDeviceState, type TranslatorMaker } from '@/utils/translation/on-device';

type Availability = Awaited<ReturnType<TranslatorMaker['availability']>>;

/** The browser's translator as it behaves: a download that goes on, stands still, or fails. */
function fake(
  state: Availability,
  {
    progress = [1],
    settles = true,
    fails = false,
  }: { progress?: number[]; settles?: boolean; fails?: boolean } = {},
) {
  let made = 0;
  const maker: TranslatorMaker = {
    availability: async ({ sourceLanguage }) => (sourceLanguage === 'zh' ? state : 'unavailable'),
    async create({ targetLanguage, monitor }) {
      made++;
      const events = new EventTarget();
      monitor?.(events);
      for (const loaded of progress) {
        await new Promise((next) => setTimeout(next, 10));
        events.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
      }
      if (fails) throw new Error('NetworkError');
      if (!settles) await new Promise(() => {});
      return { translate: async (text) => `${targetLanguage}(${text})`, destroy() {} };
    },
  };
  return { maker, made: () => made };
}

describe('the browser’s own translator', () => {
  it('is none where the browser has none, or cannot do these languages', async () => {
    expect(await onDeviceState('en', undefined)).toBe('none');
    expect(await onDeviceState('en', fake('unavailable').maker)).toBe('none');
    expect(await onDeviceState('en', fake('downloadable').maker)).toBe('to-download');
    expect(await onDeviceState('en', fake('available').maker)).toBe('ready');
    await expect(
      onDevice({ maker: fake('unavailable').maker }).translate(['好'], { target: 'en' }),
    ).rejects.toMatchObject({ code: 'no-browser-engine' });
  });

  it('translates in order, and is made once a language', async () => {
    const { maker, made } = fake('available');
    const engine = onDevice({ maker });
    expect(
      await Promise.all([
        engine.translate(['一', '二'], { target: 'en' }),
        engine.translate(['三'], { target: 'en' }),
      ]),
    ).toEqual([['en(一)', 'en(二)'], ['en(三)']]);
    expect(await engine.translate(['一'], { target: 'es' })).toEqual(['es(一)']);
    expect(made()).toBe(2);
  });

  it('says how far its download is', async () => {
    const seen: number[] = [];
    const engine = onDevice({
      maker: fake('downloadable', { progress: [0, 0.5, 1] }).maker,
      onProgress: (share) => seen.push(share),
    });
    await engine.translate(['好'], { target: 'en' });
    expect(seen).toEqual([0, 0.5, 1]);
  });

  it('gives a download up that stands still, not one that goes on', async () => {
    const slow = onDevice({
      maker: fake('downloadable', { progress: Array(8).fill(0.1) }).maker,
      standstill: 60,
    });
    expect(await slow.translate(['好'], { target: 'en' })).toEqual(['en(好)']);
    const dead = onDevice({ maker: fake('downloadable', { settles: false }).maker, standstill: 60 });
    await expect(dead.translate(['好'], { target: 'en' })).rejects.toMatchObject({ code: 'download-failed' });
  });

  it('tries again after a failure', async () => {
    const { maker, made } = fake('downloadable', { fails: true });
    const engine = onDevice({ maker });
    await expect(engine.translate(['好'], { target: 'en' })).rejects.toMatchObject({
      code: 'download-failed',
    });
    await expect(engine.translate(['好'], { target: 'en' })).rejects.toMatchObject({
      code: 'download-failed',
    });
    expect(made()).toBe(2);
  });

  it('waits for nobody who has left, while the download goes on', async () => {
    const { maker, made } = fake('downloadable', { progress: [0.5, 1] });
    const engine = onDevice({ maker });
    const left = new AbortController();
    const answer = engine.translate(['好'], { target: 'en', signal: left.signal });
    left.abort(new Error('closed'));
    await expect(answer).rejects.toThrow('closed');
    expect(await engine.translate(['好'], { target: 'en' })).toEqual(['en(好)']);
    expect(made()).toBe(1);
  });
});
