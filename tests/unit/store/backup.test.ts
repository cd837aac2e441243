import { beforeEach, describe, expect, it } from 'vitest';
import { Fault } from '@/utils/faults';
import {
  type CheckedBackup,
  exportJson,
  largestJson,
  readBackup,
  readBackupFile,
} from '@/utils/store/backup';
import type { Database } from '@/utils/store/database';
import { restoreStaged } from '@/utils/store/restore';
import { longestText } from '@/utils/store/schemas';
import { rowTables } from '@/utils/store/snapshot';
import { stage } from '@/utils/store/stage';
import { emptyDatabase } from './memory';
import { known, now, phrase, picture, pictureBytes, post, review } from './sample';

const settings = { language: 'zh-Hans' };

let db: Database;
beforeEach(async () => {
  db = await emptyDatabase();
});

async function fill() {
  await db.phrases.bulkAdd([phrase, { ...phrase, id: 'phrase-2', pinyin: 'x', deletedAt: now }]);
  await db.reviews.add(review);
  await db.known.add(known);
  await db.posts.add(post);
}

const rows = async (from = db) => ({
  phrases: await from.phrases.toArray(),
  reviews: await from.reviews.toArray(),
  known: await from.known.toArray(),
  posts: await from.posts.toArray(),
});

async function file(): Promise<Record<string, unknown>> {
  return JSON.parse(await (await exportJson(db, { settings, now })).text());
}

const read = (file: unknown) => readBackup(typeof file === 'string' ? file : JSON.stringify(file));

function checked(file: unknown): CheckedBackup {
  const backup = read(file);
  if (backup instanceof Fault) throw backup;
  return backup;
}

async function restoreBackup(db: Database, backup: CheckedBackup) {
  const parts = rowTables.map((table) => ({ table, rows: backup[table] }));
  return restoreStaged(db, await stage(db, parts));
}

describe('a backup', () => {
  it('brings every field of every row back into an empty database', async () => {
    await fill();
    const before = await rows();
    const backup = await file();
    db = await emptyDatabase();
    const report = await restoreBackup(db, checked(backup));
    expect(await rows()).toEqual(before);
    expect(report.phrases).toEqual({ added: 2, updated: 0, unchanged: 0, leftOut: 0 });
    expect(checked(backup).settings).toEqual(settings);
    expect(checked(backup).exportedAt).toBe(now);
  });

  it('lists pictures without their bytes', async () => {
    await db.pictures.add(picture);
    await db.bytes.add({ id: picture.bytes, blob: pictureBytes });
    expect(checked(await file()).pictures).toEqual([picture]);
  });

  it('changes nothing when it is restored where it came from', async () => {
    await fill();
    const before = await rows();
    const report = await restoreBackup(db, checked(await file()));
    expect(await rows()).toEqual(before);
    for (const count of Object.values(report))
      expect(count).toMatchObject({ added: 0, updated: 0, leftOut: 0 });
  });

  describe('is refused, with the place of what is wrong,', () => {
    type File = Record<string, unknown>;
    const bad: [string, (file: File) => unknown, RegExp][] = [
      ['when it is cut off', (file) => JSON.stringify(file).slice(0, -20), /cut off/],
      ['when it is empty', () => '', /JSON/],
      ['when it is something else', () => ({ format: 'other' }), /not a backup/],
      ['when it is a list', () => [], /not a backup/],
      ['when it is null', () => null, /not a backup/],
      ['when rows are missing', ({ posts: _, ...file }) => file, /posts/],
      ['when a row is no row', (file) => ({ ...file, known: [null] }), /known\.0/],
      ['when a time is a text', (f) => ({ ...f, phrases: [{ ...phrase, createdAt: '1' }] }), /createdAt/],
      ['when a time is none', (f) => ({ ...f, phrases: [{ ...phrase, updatedAt: 1e300 }] }), /updatedAt/],
      [
        'when a card is broken',
        (f) => ({ ...f, phrases: [{ ...phrase, card: { due: 1 } }] }),
        /phrases\.0\.card/,
      ],
      ['when a rating is none', (f) => ({ ...f, reviews: [{ ...review, rating: 5 }] }), /rating/],
      [
        'when a span is outside',
        (f) => ({ ...f, phrases: [{ ...phrase, contexts: [{ ...phrase.contexts[0], end: 99 }] }] }),
        /contexts\.0/,
      ],
      [
        'when a link is a script',
        (f) => ({ ...f, posts: [{ ...post, url: 'javascript:alert(1)' }] }),
        /posts\.0\.url/,
      ],
      ['when a post has no note id', (f) => ({ ...f, posts: [{ ...post, id: '../../x' }] }), /posts\.0\.id/],
      ['when a text has no end', (f) => ({ ...f, posts: [{ ...post, body: '长'.repeat(120_001) }] }), /body/],
    ];
    it.each(bad)('%s', async (_, spoil, place) => {
      await fill();
      const before = await rows();
      const fault = read(spoil(await file()));
      expect(fault).toBeInstanceOf(Fault);
      expect(fault).toMatchObject({ code: 'bad-input', message: expect.stringMatching(place) });
      expect(await rows()).toEqual(before);
    });

    it('when a newer build wrote it', async () => {
      expect(read({ ...(await file()), version: 2 })).toMatchObject({ code: 'storage-newer' });
    });
  });

  it('takes scripts for the text that they are, and drops fields that it does not know', async () => {
    const script = '<img src=x onerror=alert(1)>';
    const backup = { ...(await file()), phrases: [{ ...phrase, gloss: script, note: script, evil: true }] };
    await restoreBackup(db, checked(backup));
    expect(await db.phrases.toArray()).toEqual([{ ...phrase, gloss: script, note: script }]);
    const text = JSON.stringify(backup).replace('"note"', '"__proto__":{"polluted":1},"note"');
    expect(readBackup(text)).not.toBeInstanceOf(Fault);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('leaves everything as it was when it breaks off in the middle', async () => {
    await db.phrases.add({ ...phrase, gloss: 'here', updatedAt: 1 });
    const before = await rows();
    const backup = checked({ ...(await file()), phrases: [phrase], posts: [post] });
    db.posts.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(restoreBackup(db, backup)).rejects.toMatchObject({ code: 'storage-full' });
    expect(await rows()).toEqual(before);
  });
});

describe('restoring beside what is there', () => {
  const restore = async (part: object) => restoreBackup(db, checked({ ...(await file()), ...part }));

  it('takes the newer row, whichever side has it', async () => {
    await db.phrases.add({ ...phrase, gloss: 'here' });
    await restore({ phrases: [{ ...phrase, gloss: 'older', updatedAt: phrase.updatedAt - 1 }] });
    expect(await db.phrases.get(phrase.id)).toMatchObject({ gloss: 'here' });
    await restore({ phrases: [{ ...phrase, gloss: 'newer', updatedAt: phrase.updatedAt + 1 }] });
    expect(await db.phrases.get(phrase.id)).toMatchObject({ gloss: 'newer' });
  });

  it('does not bring back what was deleted since, under its id or its key', async () => {
    await db.phrases.add({ ...phrase, updatedAt: now, deletedAt: now });
    await db.posts.add({ ...post, updatedAt: now, deletedAt: now });
    const report = await restore({
      phrases: [phrase, { ...phrase, id: 'elsewhere' }],
      reviews: [{ ...review, id: 'r2', phraseId: 'elsewhere' }],
      posts: [post],
    });
    expect((await db.phrases.toArray()).map((row) => row.deletedAt)).toEqual([now]);
    expect(await db.posts.get(post.id)).toMatchObject({ deletedAt: now });
    expect(await db.reviews.count()).toBe(0);
    expect(report.phrases).toEqual({ added: 0, updated: 0, unchanged: 1, leftOut: 1 });
  });

  it('joins a word that is there under another id, with its sentences, tags and reviews', async () => {
    await db.phrases.add({
      ...phrase,
      id: 'here',
      tags: ['mine'],
      note: '',
      card: { ...phrase.card, lastReview: 5 },
    });
    await restore({
      phrases: [{ ...phrase, contexts: [{ ...phrase.contexts[0]!, sentence: '另一句平替' }] }],
      reviews: [review],
    });
    const [joined, ...rest] = await db.phrases.toArray();
    expect(rest).toEqual([]);
    expect(joined).toMatchObject({
      id: 'here',
      note: 'my note',
      tags: ['mine', 'shopping', 'skin'],
      card: phrase.card,
    });
    expect(joined!.contexts.map(({ sentence }) => sentence)).toEqual(['求大牌平替', '另一句平替']);
    expect(await db.reviews.toArray()).toEqual([{ ...review, phraseId: 'here' }]);
  });

  it('keeps the card that was shown last, though the other row is newer', async () => {
    await db.phrases.add({ ...phrase, note: 'edited', updatedAt: now, card: review.before });
    await restore({ phrases: [phrase], reviews: [review] });
    expect(await db.phrases.get(phrase.id)).toMatchObject({ note: 'edited', card: phrase.card });
  });

  it('does not do a rating again that was taken back here', async () => {
    await db.phrases.add({ ...phrase, updatedAt: now, card: review.before });
    await db.reviews.add({ ...review, deletedAt: now });
    await restore({ phrases: [phrase], reviews: [review] });
    expect(await db.phrases.get(phrase.id)).toMatchObject({ card: review.before });
    expect(await db.reviews.get(review.id)).toMatchObject({ deletedAt: now });
  });

  it('nor one that was taken back here before the word was edited elsewhere', async () => {
    await db.phrases.add({ ...phrase, updatedAt: now, card: review.before });
    await db.reviews.add({ ...review, deletedAt: now });
    await restore({ phrases: [{ ...phrase, note: 'edited', updatedAt: now + 1 }], reviews: [review] });
    expect(await db.phrases.get(phrase.id)).toMatchObject({ note: 'edited', card: review.before });
  });

  it('leaves a word new that was begun again after the backup', async () => {
    await db.phrases.add({ ...phrase, updatedAt: now, card: { ...review.before, due: now } });
    await db.reviews.add(review);
    await restore({ phrases: [phrase], reviews: [review] });
    expect(await db.phrases.get(phrase.id)).toMatchObject({ card: { reps: 0, due: now } });
  });

  it('takes reviews along from a word that joins another, though both were here', async () => {
    const host = { ...phrase, id: 'host', createdAt: 1, updatedAt: now };
    await db.phrases.bulkAdd([phrase, { ...host, deletedAt: now }]);
    await db.reviews.add(review);
    await restore({ phrases: [{ ...host, updatedAt: now + 1 }] });
    expect(await db.reviews.toArray()).toEqual([{ ...review, phraseId: 'host' }]);
  });

  it('never puts the part that a card showed over a post that was read whole', async () => {
    await db.posts.add(post);
    const part = { ...post, body: '', comments: [], partial: true, note: 'newer note', updatedAt: now };
    await restore({ posts: [part] });
    expect(await db.posts.get(post.id)).toEqual({ ...post, note: 'newer note', updatedAt: now });
  });

  it('knows a word once', async () => {
    await db.known.add(known);
    const report = await restore({
      known: [
        { ...known, id: 'known-2' },
        { ...known, id: 'known-3', simplified: '再见' },
      ],
    });
    expect(report.known).toMatchObject({ added: 1, unchanged: 1 });
    await restore({ known: [{ ...known, deletedAt: now }] });
    expect(await db.known.get(known.id)).toMatchObject({ deletedAt: now });
  });
});

describe('what would be too large to read whole', () => {
  it('is not opened, whatever it is', async () => {
    const megabyte = new Blob([new Uint8Array(1024 * 1024)]);
    const file = new Blob([...Array(largestJson / megabyte.size).fill(megabyte), ' ']);
    expect(await readBackupFile(file)).toMatchObject({ code: 'too-large' });
    expect(await readBackupFile(file.slice(1, 1000))).toMatchObject({ code: 'bad-input' });
  });

  it('is not made either: it could not be brought back', async () => {
    // Few rows, each of very many bytes: it is their number that takes time.
    const comments = Array(200).fill({ ...post.comments[0]!, text: '长'.repeat(longestText) });
    const count = Math.ceil(largestJson / (3 * longestText * comments.length));
    const ids = Array.from({ length: count }, (_, n) => n.toString(16).padStart(24, '0'));
    await db.posts.bulkAdd(ids.map((id) => ({ ...post, id, comments })));
    await expect(exportJson(db, { settings, now })).rejects.toMatchObject({ code: 'too-large' });
    await db.posts.limit(1).delete();
    expect(await readBackupFile(await exportJson(db, { settings, now }))).toMatchObject({ exportedAt: now });
  }, 30_000);
});
