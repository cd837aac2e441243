import type { Page } from 'puppeteer-core';
import { changeSetting } from '../driver/settings';
import { setStage } from '../driver/stage';
import { median, ms, type Row } from './rows';

const rounds = 7;
const sentences = [
  '周末和闺蜜citywalk，走到永康路附近，发现一家藏在弄堂里的咖啡馆。',
  '桂花拿铁绝绝子，甜度刚好，完全不踩雷！',
];
/** A thousand characters, in lines as posts have them. */
const body = Array.from({ length: 40 }, (_, i) => `${i}${sentences[i % 2]}`)
  .join('\n')
  .slice(0, 1000);
const comments = Array.from({ length: 30 }, (_, i) => `第${i}条，已经种草，周五下班就去拔草`);

/**
 * From the words being there to the frame after they are drawn, in Chromium: thirty comments and a thousand characters
 * that are new each time, word by word. Words are looked up before: reading them is the lexicon's figure.
 */
export async function run(): Promise<Row[]> {
  const stage = await setStage('chromium');
  try {
    const panel = await stage.driven.openExtension('sidepanel.html');
    await panel.setViewport({ width: 440, height: 900 });
    await panel.bringToFront();
    await changeSetting(panel, 'density', 'words');
    const drawn: number[] = [];
    // The first finds the fonts and the code cold.
    for (let round = 0; round <= rounds; round++) drawn.push(await draw(panel, round));
    const switched: number[] = [];
    for (let round = 0; round < rounds; round++) {
      for (const density of [0, 1, 2]) switched.push(await choose(panel, density));
    }
    return [
      {
        name: `panel: 1,000 characters and 30 comments drawn word by word, median of ${rounds}`,
        value: ms(median(drawn.slice(1))),
        target: '100 ms',
      },
      {
        name: `panel: another density, median of ${switched.length}`,
        value: ms(median(switched)),
        target: '50 ms',
      },
    ];
  } finally {
    await stage.strike();
  }
}

/** Has a text of one's own read, and times it from the last answer of the lexicon to the next painted frame. */
async function draw(panel: Page, round: number): Promise<number> {
  const own = await panel.$('.p-foot button ::-p-text(Read a text)');
  await own?.click();
  await panel.waitForSelector('.paste-box');
  const text = [body, ...comments].map((line) => `${line}${'呀'.repeat(round % 3)}${round}`).join('\n');
  return panel.evaluate(async (text) => {
    const area = document.querySelector<HTMLTextAreaElement>('.paste-box')!;
    area.focus();
    area.select();
    document.execCommand('insertText', false, text);
    const { runtime } = Reflect.get(globalThis, 'chrome') as {
      runtime: { sendMessage: (message: { type: string }) => Promise<unknown> };
    };
    const send = runtime.sendMessage.bind(runtime);
    let answered = 0;
    runtime.sendMessage = async (message) => {
      const answer = await send(message);
      if (message.type === 'lexicon.read') answered = performance.now();
      return answer;
    };
    await new Promise((resolve) => setTimeout(resolve, 100));
    document.querySelector<HTMLElement>('.paste-do .btn')!.click();
    while (!document.querySelector('[data-testid="bilingual-sentence"]')) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    // The task after the frame that paints it.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    runtime.sendMessage = send;
    return performance.now() - answered;
  }, text);
}

/** From the press on a density to the task after the frame that shows it. */
function choose(panel: Page, at: number): Promise<number> {
  return panel.evaluate(async (at) => {
    const started = performance.now();
    document.querySelectorAll<HTMLElement>('.p-head .seg button')[at]!.click();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - started;
  }, at);
}
