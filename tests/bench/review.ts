import { type Stage, setStage } from '../driver/stage';
import { median, ms, quantile, type Row } from './rows';

const phrases = 10_000;
const reviews = 100_000;
const opens = 11;
const ratings = 20;

/** The tool that runs this file calls it in every function that has functions in it, also in those that a page runs. */
const keepNames = 'globalThis.__name = (value) => value';

/** What the popup costs a reader of years: until the first card is painted, and from an answer to the next card. */
export async function run(): Promise<Row[]> {
  const stage = await setStage('chromium');
  try {
    await fill(stage);
    const times: number[] = [];
    for (let open = 0; open < opens; open++) times.push(await openPopup(stage));
    const answers = await rate(stage);
    return [
      {
        name: `popup opened to first card painted, ${phrases} phrases, ${reviews} reviews, median of ${opens}`,
        value: ms(median(times)),
        target: '150 ms',
      },
      {
        name: `answer to next card painted, median of ${ratings}`,
        value: `${median(answers.map(({ frames }) => frames))} frames, ${ms(median(answers.map(({ time }) => time)))}`,
        target: '2 frames',
      },
      {
        name: 'the same, the slowest but one',
        value: `${quantile(
          answers.map(({ frames }) => frames),
          0.9,
        )} frames`,
      },
    ];
  } finally {
    await stage.strike();
  }
}

/** A third of the phrases new, the others in review, two hundred due; ten reviews each over two years. */
export async function fill({ driven }: Stage, count = phrases): Promise<void> {
  const page = await driven.openExtension('popup.html');
  await page.waitForSelector('main .empty');
  await page.evaluate(keepNames);
  for (let from = 0; from < count; from += 1000) {
    await page.evaluate(writeRows, { from, count: 1000, reviewsEach: reviews / phrases, dueEvery: 50 });
  }
  await page.close();
}

/** Runs in the page. */
async function writeRows(options: {
  from: number;
  count: number;
  reviewsEach: number;
  dueEvery: number;
}): Promise<void> {
  const day = 86_400_000;
  const now = Date.now();
  const open = indexedDB.open('little-red-words');
  await new Promise((resolve, reject) => {
    open.onsuccess = resolve;
    open.onerror = reject;
  });
  const db = open.result;
  const work = db.transaction(['phrases', 'reviews'], 'readwrite');
  const parameters = Array.from({ length: 21 }, (_, index) => 0.1 + index / 7);
  for (let n = options.from; n < options.from + options.count; n++) {
    const fresh = n % 3 === 0;
    const id = crypto.randomUUID();
    const sentence = `第${n}句话里有这个词，甜度刚好，完全不踩雷。`;
    const start = sentence.indexOf('踩雷');
    const card = (reps: number) => ({
      due: fresh
        ? now - n * 1000
        : n % options.dueEvery === 0
          ? now - (n % 90) * day
          : now + (1 + (n % 300)) * day,
      stability: fresh ? 0 : 20 + (n % 200),
      difficulty: fresh ? 0 : 5,
      scheduledDays: fresh ? 0 : 30,
      learningSteps: 0,
      reps,
      lapses: n % 4,
      state: fresh || reps === 0 ? 0 : 2,
      ...(reps > 0 && { lastReview: now - 30 * day - n }),
    });
    work.objectStore('phrases').add({
      id,
      simplified: `词${n}`,
      traditional: `詞${n}`,
      pinyin: 'ci2',
      gloss: `meaning ${n}`,
      explanation: 'What a reader is told of it, in a sentence or two.',
      note: '',
      tags: [],
      packs: n % 7 === 0 ? ['skincare'] : [],
      contexts: [{ sentence, start, end: start + 2, title: `第${n}篇笔记`, seenAt: now - n * 1000 }],
      card: card(fresh ? 0 : options.reviewsEach),
      createdAt: now - 700 * day + n,
      updatedAt: now - 30 * day,
    });
    for (let rep = 0; rep < options.reviewsEach; rep++) {
      work.objectStore('reviews').add({
        id: crypto.randomUUID(),
        phraseId: id,
        rating: (rep % 4) + 1,
        reviewedAt: now - 30 * day - ((rep * 67 + n) % 700) * day,
        before: card(rep),
        parameters,
        retention: 0.9,
        elapsedMs: 4000,
      });
    }
  }
  await new Promise((resolve, reject) => {
    work.oncomplete = resolve;
    work.onerror = reject;
  });
  db.close();
}

/** Milliseconds from the start of the navigation until the first card has been painted. */
export async function openPopup({ driven }: Stage): Promise<number> {
  const page = await driven.browser.newPage();
  await page.bringToFront();
  await page.evaluateOnNewDocument(watchFirstCard);
  await page.goto(driven.extensionUrl('popup.html'));
  const handle = await page.waitForFunction(() => Reflect.get(window, 'firstCardAt') as number | undefined);
  const time = (await handle.jsonValue()) as number;
  await page.close();
  return time;
}

/** Runs in the page. */
function watchFirstCard(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('[data-testid="review-card"]')) return;
    observer.disconnect();
    // A message that is sent in a frame's callback comes after its paint.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => Object.assign(window, { firstCardAt: performance.now() });
      port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}

interface Answered {
  frames: number;
  time: number;
}

/** From the key of an answer until the next card has been painted, again and again. */
async function rate({ driven }: Stage): Promise<Answered[]> {
  const page = await driven.openExtension('popup.html');
  await page.bringToFront();
  await page.evaluate(keepNames);
  const answers: Answered[] = [];
  for (let answer = 0; answer < ratings; answer++) {
    await page.waitForSelector('[data-side="front"]');
    await page.keyboard.press(' ');
    await page.waitForSelector('[data-side="back"]');
    // As a reader does: the answer comes when the page is at rest.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await page.evaluate(watchNextCard);
    await page.keyboard.press('3');
    const handle = await page.waitForFunction(() => Reflect.get(window, 'answered') as Answered | undefined);
    answers.push((await handle.jsonValue()) as Answered);
  }
  await page.close();
  return answers;
}

/** Runs in the page: counts the frames that are painted from the key on, up to the one that has the next card. */
function watchNextCard(): void {
  Object.assign(window, { answered: undefined });
  const cardNow = () => document.querySelector('[data-testid="review-card"]')?.getAttribute('data-hanzi');
  const before = cardNow();
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      let frames = 0;
      const frame = () => {
        frames++;
        const there = cardNow() !== before;
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          if (there) Object.assign(window, { answered: { frames, time: performance.now() - timeStamp } });
        };
        port2.postMessage(null);
        if (!there) requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    },
    { capture: true, once: true },
  );
}
