import { browser } from 'wxt/browser';
import { toFault } from '@/utils/faults';
import { sweepPictures } from '@/utils/library/pictures';
import { readSettings } from '@/utils/settings/watch';
import { copiesDatabase, dayOf, makeCopy } from '@/utils/store/copies';
import { database } from '@/utils/store/database';
import { sweep } from '@/utils/store/stage';

const alarm = 'copies';
/** A browser is rarely open all day: looking four times, the copy of a day is seldom missed. */
const everyMinutes = 360;
const lastDayKey = 'lastCopyDay';

/** Makes a copy a day of what has changed, and clears away what was left behind. Call once, synchronously. */
export function keepCopies(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void lookAfter().catch(warn);
  });
  const set = () => browser.alarms.create(alarm, { delayInMinutes: 2, periodInMinutes: everyMinutes });
  browser.runtime.onInstalled.addListener(() => void Promise.resolve(set()).catch(warn));
  browser.runtime.onStartup.addListener(() => {
    void Promise.resolve(set()).catch(warn);
    void tidy().catch(warn);
  });
}

async function lookAfter(): Promise<void> {
  await tidy();
  const now = Date.now();
  const { [lastDayKey]: last } = await browser.storage.local.get(lastDayKey);
  if (last === dayOf(now)) return;
  await makeCopy(await database(), copiesDatabase(), { settings: await readSettings(), now });
  await browser.storage.local.set({ [lastDayKey]: dayOf(now) });
}

async function tidy(): Promise<void> {
  const db = await database();
  await sweepPictures(db, Date.now());
  await sweep(db);
}

function warn(error: unknown): void {
  console.warn('Copies', toFault(error).message);
}
