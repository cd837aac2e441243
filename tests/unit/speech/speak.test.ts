import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { speak } from '@/utils/speech/speak';
import { chineseVoice } from '@/utils/speech/voices';

const local = (lang: string) => ({ lang, localService: true });

describe('the voice', () => {
  it.each([
    ['the mainland before Taiwan', ['zh-TW', 'zh-CN'], 'zh-CN'],
    ['Taiwan before Cantonese', ['zh-HK', 'zh-TW'], 'zh-TW'],
    ['as speech-dispatcher writes it', ['en-US', 'yue', 'cmn'], 'cmn'],
    ['as Android writes it', ['zh_HK', 'zh_CN'], 'zh_CN'],
    ['Cantonese where there is no other', ['en-GB', 'yue-HK'], 'yue-HK'],
    ['the first of equals', ['cmn', 'zh-CN'], 'cmn'],
    ['none of another language', ['en-US', 'ja-JP', 'de-zh'], undefined],
  ])('is %s', (_, langs, best) => {
    expect(chineseVoice(langs.map(local))?.lang).toBe(best);
  });

  it('is never one that sends the text away', () => {
    const network = { lang: 'zh-CN', localService: false };
    expect(chineseVoice([network, local('zh-TW')])?.lang).toBe('zh-TW');
    expect(chineseVoice([network])).toBeUndefined();
  });
});

/** A computer's voices, which may come after they were asked for. */
class Synthesis extends EventTarget {
  said: { text: string; lang: string }[] = [];
  cancel = vi.fn();
  constructor(public voices: ReturnType<typeof local>[]) {
    super();
  }
  getVoices() {
    return this.voices;
  }
  speak({ text, lang }: { text: string; lang: string }) {
    this.said.push({ text, lang });
  }
}

const say = (synthesis: Synthesis) => speak('种草', synthesis as never as SpeechSynthesis);

describe('saying a word', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal(
      'SpeechSynthesisUtterance',
      class {
        lang = '';
        constructor(readonly text: string) {}
      },
    );
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('uses the voice of this computer, in place of what is being said', async () => {
    const synthesis = new Synthesis([local('zh-CN')]);
    expect(await say(synthesis)).toBe('mandarin');
    expect(synthesis.said).toEqual([{ text: '种草', lang: 'zh-CN' }]);
    expect(synthesis.cancel).toHaveBeenCalledOnce();
  });

  it('says that it is Cantonese', async () => {
    expect(await say(new Synthesis([local('zh-HK')]))).toBe('cantonese');
  });

  it('waits for voices that come late', async () => {
    const synthesis = new Synthesis([]);
    const said = say(synthesis);
    await vi.advanceTimersByTimeAsync(500);
    synthesis.voices = [local('cmn')];
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(await said).toBe('mandarin');
    expect(synthesis.said).toHaveLength(1);
  });

  it('stays silent where no Chinese voice comes, or there is no speech at all', async () => {
    const synthesis = new Synthesis([]);
    const said = say(synthesis);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await said).toBe('no-voice');
    expect(await say(new Synthesis([local('en-US')]))).toBe('no-voice');
    expect(synthesis.said).toEqual([]);
    vi.stubGlobal('speechSynthesis', undefined);
    expect(await speak('种草')).toBe('no-voice');
  });
});
