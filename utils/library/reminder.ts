import { browser } from 'wxt/browser';

const exportedKey = 'lastExportAt';
const dismissedKey = 'exportReminderDismissedAt';
/** From here on it would be a loss. */
const enough = { phrases: 20, posts: 3 };
const quietMs = 30 * 86_400_000;

/** A backup was downloaded: nothing need be said for ever. */
export async function noteExport(now: number): Promise<void> {
  await browser.storage.local.set({ [exportedKey]: now });
}

/** The reader has read it: it is not said again for a month. */
export async function dismissReminder(now: number): Promise<void> {
  await browser.storage.local.set({ [dismissedKey]: now });
}

/** Whether the reader is to be told that nothing was ever exported. */
export async function reminderDue({
  phrases,
  posts,
  now,
}: {
  phrases: number;
  posts: number;
  now: number;
}): Promise<boolean> {
  if (phrases < enough.phrases && posts < enough.posts) return false;
  const { [exportedKey]: exported, [dismissedKey]: dismissed } = await browser.storage.local.get([
    exportedKey,
    dismissedKey,
  ]);
  return exported === undefined && !(typeof dismissed === 'number' && now - dismissed < quietMs);
}
