import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followDue } from '@/entrypoints/background/badge';
import { savePhrase } from '@/utils/phrasebook/phrases';
import { endOfDay } from '@/utils/phrasebook/review/day';
import { rate, setAside } from '@/utils/phrasebook/review/review';
import { SettingsStorage } from '@/utils/settings/storage';
import { type Database, database } from '@/utils/store/database';
import { answerOf, minute, noon, word } from '../phrasebook/sample';
import { freshBrowser } from '../store/memory';

let db: Database;
let text: string | undefined;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon });
  freshBrowser();
  db = await database();
  await Promise.all(db.tables.map((table) => table.clear()));
  text = undefined;
  vi.spyOn(browser.action, 'setBadgeText').mockImplementation((async (badge: { text: string }) => {
    text = badge.text;
  }) as never);
  vi.spyOn(browser.action, 'setBadgeBackgroundColor').mockImplementation((async () => {}) as never);
  vi.spyOn(browser.action, 'setBadgeTextColor').mockImplementation((async () => {}) as never);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const want = (badge: boolean) =>
  new SettingsStorage(browser.storage.local).set({ key: 'badge', value: badge, now: Date.now() });
const save = (simplified: string) => savePhrase(db, { word: { ...word, simplified }, now: Date.now() });
const badgeIs = (expected: string) => vi.waitFor(() => expect(text).toBe(expected));

describe('the count on the icon', () => {
  it('is not there unless the reader wants it', async () => {
    await save('一');
    followDue();
    await badgeIs('');
    await want(true);
    await badgeIs('1');
    await want(false);
    await badgeIs('');
    expect(await browser.alarms.get('due-count')).toBeUndefined();
  });

  it('is there in a worker that has just started, and follows what is saved, answered and set aside', async () => {
    await want(true);
    const one = await save('一');
    followDue();
    await badgeIs('1');
    const two = await save('二');
    await badgeIs('2');
    await rate(db, { ...answerOf(two.id, 4, two.card), now: Date.now() });
    await badgeIs('1');
    await setAside(db, { id: one.id, now: Date.now() });
    await badgeIs('');
  });

  it('is read again when the day ends, or a step is about to come', async () => {
    await want(true);
    const { id, card } = await save('一');
    followDue();
    await badgeIs('1');
    const alarmAt = async () => (await browser.alarms.get('due-count'))?.scheduledTime;
    expect(await alarmAt()).toBe(endOfDay({ now: Date.now(), dayEnds: 4 }));
    const due = noon + 50 * minute;
    await db.phrases.update(id, { card: { ...card, state: 1, due } });
    fakeBrowser.alarms.onAlarm.trigger(woken());
    await badgeIs('');
    expect(await alarmAt()).toBe(due - 20 * minute);
    await db.phrases.update(id, { card: { ...card, state: 1, due: Date.now() } });
    fakeBrowser.alarms.onAlarm.trigger(woken());
    await badgeIs('1');
  });
});

function woken() {
  return { name: 'due-count', scheduledTime: Date.now(), persistAcrossSessions: true };
}
