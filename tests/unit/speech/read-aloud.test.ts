import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Place, ReadAloud } from '@/utils/speech/read-aloud';
import { networkVoice } from '@/utils/speech/voices';

class Utterance {
  lang = '';
  rate = 1;
  onboundary?: (event: { name: string; charIndex: number }) => void;
  onend?: () => void;
  onerror?: () => void;
  constructor(readonly text: string) {}
}

/** What a browser's speech does: one utterance at a time; one that is cut short ends with an error. */
class Synthesis {
  now: Utterance | undefined;
  said: Utterance[] = [];
  speak(utterance: Utterance) {
    this.now = utterance;
    this.said.push(utterance);
  }
  cancel() {
    const { now } = this;
    this.now = undefined;
    now?.onerror?.();
  }
  end() {
    this.now?.onend?.();
  }
}

let synthesis: Synthesis;
let places: Place[];
let aloud: ReadAloud;
const texts = ['种草了。', '[笑哭R]😂', '真的#好看。', '别去'];
const start = (plan: { at?: number; until?: number } = {}) =>
  aloud.start({
    texts,
    at: 0,
    until: 3,
    voice: { lang: 'zh-CN' } as SpeechSynthesisVoice,
    rate: 0.75,
    ...plan,
  });

beforeEach(() => {
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  synthesis = new Synthesis();
  places = [];
  aloud = new ReadAloud(synthesis as never, (place) => places.push(place));
});
afterEach(() => void vi.unstubAllGlobals());

describe('reading aloud', () => {
  it('goes on from sentence to sentence, past what cannot be said, to the end', () => {
    start();
    synthesis.end();
    synthesis.end();
    expect(synthesis.said.map(({ text, rate, lang }) => [text, rate, lang])).toEqual([
      ['种草了。', 0.75, 'zh-CN'],
      ['真的 好看。', 0.75, 'zh-CN'],
    ]);
    expect(places.at(-1)).toEqual({ state: 'silent' });
  });

  it('reads one sentence alone', () => {
    start({ at: 2, until: 3 });
    synthesis.end();
    expect(synthesis.said).toHaveLength(1);
  });

  it('tells the word that is spoken, and nothing where the voice tells nothing', () => {
    start();
    expect(aloud.place).toEqual({ state: 'reading', at: 0, offset: null });
    synthesis.now?.onboundary?.({ name: 'sentence', charIndex: 0 });
    expect(aloud.place).toMatchObject({ offset: null });
    synthesis.now?.onboundary?.({ name: 'word', charIndex: 2 });
    expect(aloud.place).toMatchObject({ at: 0, offset: 2 });
  });

  it('goes on after a pause at the word that it was at', () => {
    start();
    synthesis.now?.onboundary?.({ name: 'word', charIndex: 2 });
    aloud.pause();
    expect(aloud.place).toEqual({ state: 'paused', at: 0, offset: 2 });
    expect(synthesis.now).toBeUndefined();
    aloud.resume();
    expect(synthesis.now?.text).toBe('了。');
    synthesis.now?.onboundary?.({ name: 'word', charIndex: 0 });
    expect(aloud.place).toEqual({ state: 'reading', at: 0, offset: 2 });
  });

  it('takes another speed at once, and keeps it', () => {
    start();
    aloud.setRate(0.5);
    expect(synthesis.said.map(({ rate }) => rate)).toEqual([0.75, 0.5]);
    synthesis.end();
    expect(synthesis.now?.rate).toBe(0.5);
  });

  it('goes to the next sentence, also after the one that was asked for, and ends after the last', () => {
    start({ at: 2, until: 3 });
    aloud.next();
    expect(synthesis.now?.text).toBe('别去');
    aloud.next();
    expect(aloud.place).toEqual({ state: 'silent' });
  });

  it('stops, and what was cut short says nothing more', () => {
    start();
    const cut = synthesis.now;
    aloud.stop();
    cut?.onboundary?.({ name: 'word', charIndex: 1 });
    cut?.onend?.();
    expect(places.at(-1)).toEqual({ state: 'silent' });
    expect(synthesis.said).toHaveLength(1);
  });

  it('says that the voice broke off', () => {
    start();
    synthesis.now?.onerror?.();
    expect(aloud.place).toEqual({ state: 'silent', failed: true });
  });
});

describe('a voice of the network', () => {
  it('is taken only where it is asked for, and is never a local one', () => {
    const voices = [
      { lang: 'zh-CN', localService: true },
      { lang: 'zh-TW', localService: false },
      { lang: 'en-US', localService: false },
    ];
    expect(networkVoice(voices)?.lang).toBe('zh-TW');
    expect(networkVoice(voices.slice(0, 1))).toBeUndefined();
  });
});
