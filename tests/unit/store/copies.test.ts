import { beforeEach, describe, expect, it } from 'vitest';
import { CopiesDatabase, listCopies, makeCopy, partsOfCopy } from '@/utils/store/copies';
import type { Database } from '@/utils/store/database';
import { restoreStaged } from '@/utils/store/restore';
import { stage } from '@/utils/store/stage';
import { everything, fill } from './fill';
import { emptyDatabase } from './memory';
import { now, phrase } from './sample';

const day = 86_400_000;
const settings = { language: 'en' };

let db: Database;
let copies: CopiesDatabase;
beforeEach(async () => {
  db = await emptyDatabase();
  copies = new CopiesDatabase('copies');
});

const copy = (at: number) => makeCopy(db, copies, { settings, now: at });

describe('the copies that are made by themselves', () => {
  it('bring every row back but the pictures', async () => {
    await fill(db);
    const before = await everything(db);
    const made = await copy(now);
    expect(made).toMatchObject({ at: now, settings, counts: { phrases: 1, posts: 1, pictures: 1 } });
    for (const table of db.tables) await table.clear();
    const staged = await stage(db, partsOfCopy(copies, made!.id));
    await restoreStaged(db, staged);
    const [, gone] = before.pictures!;
    expect(await everything(db)).toEqual({ ...before, pictures: [gone] });
  });

  it('are not made of nothing, nor of what has not changed', async () => {
    expect(await copy(now)).toBeUndefined();
    await fill(db);
    expect(await copy(now)).toBeDefined();
    expect(await copy(now + day)).toBeUndefined();
    await db.phrases.update(phrase.id, { note: 'changed' });
    expect(await copy(now + 2 * day)).toBeDefined();
    expect(await makeCopy(db, copies, { settings: {}, now: now + 3 * day })).toBeDefined();
  });

  it('are one a day, and the last eight', async () => {
    await fill(db);
    for (let n = 0; n < 12; n++) {
      await db.phrases.update(phrase.id, { note: `day ${n}` });
      await copy(now + n * day);
      await db.phrases.update(phrase.id, { note: `evening ${n}` });
      await copy(now + n * day + 1);
    }
    const there = await listCopies(copies);
    expect(there.map(({ at }) => at)).toEqual(Array.from({ length: 8 }, (_, n) => now + (11 - n) * day + 1));
    const parts = new Set((await copies.parts.toArray()).map((part) => part.copy));
    expect(parts.size).toBe(8);
    const rows: unknown[] = [];
    for await (const part of partsOfCopy(copies, there[7]!.id)) rows.push(...part.rows);
    expect(JSON.stringify(rows)).toContain('evening 4');
  });

  it('say so when they are gone or damaged', async () => {
    await fill(db);
    const { id } = (await copy(now))!;
    const all = async (id: string) => {
      for await (const _ of partsOfCopy(copies, id));
    };
    await expect(all('2000-01-01')).rejects.toMatchObject({ code: 'not-found' });
    const [first] = await copies.parts.toArray();
    await copies.parts.put({ ...first!, lines: first!.lines.slice(0, 20) });
    await expect(stage(db, partsOfCopy(copies, id))).rejects.toThrow();
    expect(await db.staged.count()).toBe(0);
  });
});
