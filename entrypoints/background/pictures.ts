import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { toFault } from '@/utils/faults';
import { fetchPictures } from '@/utils/library/fetch-pictures';
import { askForPictures } from '@/utils/library/pictures';
import type { SavedPost } from '@/utils/messages';
import { readSettings } from '@/utils/settings/watch';
import { database } from '@/utils/store/database';
import { pictureAddress } from '@/utils/store/schemas';

/** Should the worker die before it is done: the next one goes on. */
const alarm = 'pictures';

export interface PictureKeeper {
  /** Fetch the pictures of a post that was just saved, as far as the reader wants and the browser allows it. */
  ask(postId: string, addresses: readonly string[]): Promise<Pick<SavedPost, 'pictures'>>;
  /** Go on with what is asked for. */
  fetch(): Promise<void>;
}

/** Keeps the pictures of saved posts. Call once, synchronously, when the worker starts. */
export function keepPictures(): PictureKeeper {
  let running: Promise<void> | undefined;

  const fetch = async () => {
    running ??= run().finally(() => {
      running = undefined;
    });
    // Whoever asks need not wait for pictures.
    running.catch((error) => console.warn('Pictures wait', toFault(error).message));
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void fetch();
  });
  browser.runtime.onStartup.addListener(() => void fetch());

  return {
    async ask(postId, addresses) {
      // The post is safe by now: nothing that goes wrong here may look as if it were not.
      try {
        const { keepPictures } = await readSettings();
        const wanted = addresses.filter((address) => v.is(pictureAddress, address));
        if (!keepPictures || wanted.length === 0) return {};
        if (!(await mayFetch(wanted[0]!))) return { pictures: 'withheld' };
        const pictures = await askForPictures(await database(), {
          postId,
          addresses: wanted,
          now: Date.now(),
        });
        if (pictures > 0) await fetch();
        return { pictures };
      } catch (error) {
        console.warn('Pictures were not asked for', toFault(error).message);
        return {};
      }
    },
    fetch,
  };
}

async function run(): Promise<void> {
  const db = await database();
  if ((await db.pictureJobs.count()) === 0) return;
  await browser.alarms.create(alarm, { delayInMinutes: 0.5, periodInMinutes: 1 });
  await fetchPictures(db, { allowed: mayFetch, now: Date.now });
  await browser.alarms.clear(alarm);
}

/** Whether the browser lets us fetch from this host. */
async function mayFetch(address: string): Promise<boolean> {
  const { hostname } = new URL(address);
  return browser.permissions.contains({ origins: [`https://${hostname}/*`] });
}
