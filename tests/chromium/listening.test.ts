import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cafeTitle, openNote, siteHome, waitForMarks } from '../driver/journeys';
import { foundOnPage, openPanel, readOwn, sentence, waitForSentences } from '../driver/panel';
import { foreignRequests } from '../driver/requests';
import { axeViolations } from '../driver/screen';
import { type Stage, setStage } from '../driver/stage';

let stage: Stage;
let site: Page;
let panel: Page;

beforeAll(async () => {
  stage = await setStage('chromium');
  site = await stage.driven.open(siteHome);
  await openNote(site, cafeTitle);
  await waitForMarks(site, '绝绝子');
  panel = await openPanel(stage);
  await waitForSentences(panel);
});
afterAll(() => stage?.strike());

/** No machine of the tests has a Chinese voice: the panel gets one that says nothing until it is told to. */
async function giveVoice(localService: boolean): Promise<void> {
  await panel.evaluate((localService) => {
    Reflect.set(globalThis, 'local', localService);
    if (Reflect.has(globalThis, 'said')) {
      Reflect.get(globalThis, 'said').length = 0;
      return;
    }
    const said: { text: string; rate: number }[] = [];
    let now: { onboundary?: (event: unknown) => void; onend?: () => void } | undefined;
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => [{ lang: 'zh-CN', name: 'Xiaoxiao', localService: Reflect.get(globalThis, 'local') }],
      speak(utterance: { text: string; rate: number }) {
        now = utterance as never;
        said.push({ text: utterance.text, rate: utterance.rate });
      },
      cancel() {
        now = undefined;
      },
    });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis, configurable: true });
    Object.assign(globalThis, {
      SpeechSynthesisUtterance: class {
        constructor(readonly text: string) {}
      },
      said,
      word: (charIndex: number) => now?.onboundary?.({ name: 'word', charIndex }),
      end: () => now?.onend?.(),
    });
  }, localService);
}

const tell = (what: 'word' | 'end', at = 0) =>
  panel.evaluate((what, at) => Reflect.get(globalThis, what)(at), what, at);
const said = () => panel.evaluate(() => Reflect.get(globalThis, 'said') as { text: string; rate: number }[]);
const press = async (name: string) =>
  (await panel.waitForSelector(`.p-foot ::-p-aria([name="${name}"])`))!.click();
const foot = () => panel.$eval('.p-foot', (foot) => (foot as HTMLElement).innerText);
async function waitForFoot(text: string): Promise<void> {
  for (let tries = 0; tries < 60 && !(await foot()).includes(text); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(await foot()).toContain(text);
}
const spokenWord = () =>
  panel.$$eval('.w.is-spoken', (words) =>
    words.map((word) => {
      const copy = word.cloneNode(true) as Element;
      for (const rest of copy.querySelectorAll('rt, .pt')) rest.remove();
      return copy.textContent;
    }),
  );
const spokenSentence = () =>
  panel.$$eval('[data-testid="bilingual-sentence"]', (all) =>
    all.flatMap((one, index) => (one.classList.contains('on') ? [index] : [])),
  );

describe('without a voice', () => {
  it('says how to get one on this system', async () => {
    await press('Listen');
    const notice = await panel.waitForSelector('[data-testid="notice"]');
    const text = await notice!.evaluate((notice) => notice.textContent);
    expect(text).toContain('This computer has no Chinese voice yet.');
    expect(text).toContain('speech-dispatcher');
    await (await panel.waitForSelector('[data-testid="notice"] button'))!.click();
    await panel.waitForSelector('[data-testid="notice"]', { hidden: true });
  });
});

describe('with a voice that sends the text away', () => {
  it('says so first, and is silent until it is allowed', async () => {
    await giveVoice(false);
    await press('Listen');
    const notice = await panel.waitForSelector('[data-testid="notice"]');
    expect(await notice!.evaluate((notice) => notice.textContent)).toContain('sends every sentence');
    expect(await said()).toEqual([]);
    await (await panel.waitForSelector('[data-testid="notice"] button'))!.click();
    await waitForFoot('Sentence 1 of');
    expect(await said()).toHaveLength(1);
    await press('No network voice');
    await waitForFoot('Save post');
    await press('Listen');
    await panel.waitForSelector('[data-testid="notice"]');
    expect(await said()).toHaveLength(1);
  });
});

describe('with a voice of this computer', () => {
  beforeAll(async () => {
    await giveVoice(true);
    await press('Listen');
    await waitForFoot('Sentence 1 of');
  });

  it('marks the sentence, the word that is spoken, and the sentence on the page', async () => {
    const [first] = await said();
    expect(first?.text).toContain('永康路');
    expect(await spokenSentence()).toEqual([0]);
    expect(await spokenWord()).toEqual([]);
    await tell('word', 0);
    await panel.waitForSelector('.w.is-spoken');
    expect((await spokenWord())[0]).toMatch(/^永康路?$/);
    await foundOnPage(site, first!.text);
  });

  it('goes on to the next sentence by itself', async () => {
    await tell('end');
    await waitForFoot('Sentence 2 of');
    expect(await spokenSentence()).toEqual([1]);
  });

  it('pauses, goes on, takes another speed, and skips', async () => {
    await press('Pause');
    const before = (await said()).length;
    await press('Go on');
    await panel.waitForSelector('.p-foot ::-p-aria([name="Pause"])');
    expect(await said()).toHaveLength(before + 1);
    await press('0.5×');
    await panel.waitForFunction(() => Reflect.get(globalThis, 'said').at(-1).rate === 0.5);
    await press('Next sentence');
    await waitForFoot('Sentence 3 of');
    expect((await said()).at(-1)?.rate).toBe(0.5);
  });

  it.each(['light', 'dark'])('looks right in %s, and axe finds no fault', async (theme) => {
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await tell('word', 2);
    expect(await axeViolations(panel)).toEqual([]);
  });

  it('reads one sentence alone, and stops', async () => {
    await press('Stop listening');
    await waitForFoot('Save post');
    expect(await spokenSentence()).toEqual([]);
    const fourth = await sentence(panel, 1);
    await fourth.hover();
    await (await fourth.waitForSelector('::-p-aria([name="Listen to this sentence"])'))!.click();
    await waitForFoot('Sentence 2 of');
    await tell('end');
    await waitForFoot('Save post');
  });

  it('stops when another text takes the place of the post', async () => {
    await press('Listen');
    await waitForFoot('Sentence 1 of');
    const before = (await said()).length;
    await press('Stop listening');
    await readOwn(panel, '今天天气真好。我们去公园吧。');
    await press('Listen');
    await waitForFoot('Sentence 1 of 2');
    await tell('end');
    await waitForFoot('Sentence 2 of 2');
    expect(await said()).toHaveLength(before + 2);
  });
});

it('asks nothing of any server', () => {
  expect(foreignRequests(stage.site)).toEqual([]);
});
