import { browser } from 'wxt/browser';
import { countDue } from '@/utils/phrasebook/review/due-count';
import { readSettings, watchSettings } from '@/utils/settings/watch';
import { database } from '@/utils/store/database';
import { watchRevision } from '@/utils/store/revision';

/** Wakes the worker when time alone has changed the count. */
const alarm = 'due-count';
const ground = '#85560c';
const ink = '#ffffff';
/** What fits on the icon. */
const most = 999;

/**
 * Show on the toolbar icon how many words are due, where the reader wants it: whenever the phrasebook or the settings change,
 * when a day ends, when a word becomes due. All of it is read anew each time, since the worker may have died in between.
 * Call synchronously.
 */
export function followDue(): void {
  const ever = new AbortController().signal;
  let last: Promise<void> = Promise.resolve();
  let waiting = false;
  /** Changes come in crowds: while one drawing waits for the one before, the others are part of it. */
  const draw = () => {
    if (waiting) return;
    waiting = true;
    last = last.then(async () => {
      waiting = false;
      await drawBadge().catch((error) => console.warn('No count of due words', error));
    });
  };
  watchRevision(draw, ever);
  watchSettings(draw, ever);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) draw();
  });
  // The icon is bare when the browser starts.
  browser.runtime.onStartup.addListener(draw);
  draw();
}

async function drawBadge(): Promise<void> {
  const { badge, newPerDay, dayEnds } = await readSettings();
  if (!badge) {
    await browser.alarms.clear(alarm);
    await browser.action.setBadgeText({ text: '' });
    return;
  }
  const { count, changesAt } = await countDue(await database(), { now: Date.now(), newPerDay, dayEnds });
  await browser.alarms.create(alarm, { when: changesAt });
  await browser.action.setBadgeBackgroundColor({ color: ground });
  await browser.action.setBadgeTextColor({ color: ink });
  await browser.action.setBadgeText({ text: count > 0 ? String(Math.min(count, most)) : '' });
}
