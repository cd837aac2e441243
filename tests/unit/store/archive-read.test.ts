import { beforeEach, describe, expect, it, vi } from 'vitest';
import { manifestName } from '@/utils/store/archive';
import type { Database } from '@/utils/store/database';
import { restoreStaged } from '@/utils/store/restore';
import { archive, edit, remake, restore, stageFile } from './archive-file';
import { everything, fill, leftovers } from './fill';
import { emptyDatabase, fakeLocks } from './memory';
import { picture, post } from './sample';

let db: Database;
beforeEach(async () => {
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  db = await emptyDatabase();
});

describe('an archive is refused, with nothing changed and nothing left behind,', () => {
  const bad: [string, (files: Map<string, Blob>) => unknown, object][] = [
    ['without its first file', (files) => files.delete(manifestName), { code: 'bad-input' }],
    [
      'with a first file that is none',
      (files) => files.set(manifestName, new Blob(['{'])),
      { code: 'bad-input' },
    ],
    ['of something else', edit(() => ({ format: 'other' })), { code: 'bad-input' }],
    ['of a newer version', edit((manifest) => ({ ...manifest, version: 99 })), { code: 'storage-newer' }],
    [
      'of a table that there is not',
      edit((manifest) => ({ ...manifest, parts: [{ ...manifest.parts[0], table: 'staged' }] })),
      { code: 'bad-input', message: expect.stringContaining('table') },
    ],
    [
      'when a part is missing',
      (files) => files.delete('posts/0001.jsonl'),
      { code: 'bad-input', message: expect.stringContaining('posts/0001') },
    ],
    [
      'when rows are missing',
      (files) => files.set('posts/0001.jsonl', new Blob([`${JSON.stringify(post)}\n`])),
      { code: 'bad-input', message: expect.stringContaining('2 rows') },
    ],
    [
      'when a row is of a wrong type',
      (files) => files.set('posts/0001.jsonl', new Blob([`${JSON.stringify({ ...post, title: 5 })}\n{}\n`])),
      { code: 'bad-input', message: expect.stringContaining('title') },
    ],
    [
      'when a part is no JSON',
      (files) => files.set('known/0001.jsonl', new Blob(['{"id": \n'])),
      { code: 'bad-input', message: expect.stringContaining('known/0001') },
    ],
    [
      'when a part is no UTF-8',
      (files) => files.set('known/0001.jsonl', new Blob([new Uint8Array([0xff, 0xfe, 0x0a])])),
      { code: 'bad-input', message: expect.stringContaining('known/0001') },
    ],
    [
      'when a part unfolds to very much',
      (files) => files.set('phrases/0001.jsonl', new Blob([' '.repeat(30_000_000)])),
      { code: 'bad-input', message: expect.stringContaining('unfolds') },
    ],
  ];
  it.each(bad)('%s', async (_, spoil, fault) => {
    await fill(db);
    const file = await remake(await archive(db), spoil);
    const before = await everything(db);
    await expect(restore(db, file)).rejects.toMatchObject(fault);
    expect(await everything(db)).toEqual(before);
    expect(await leftovers(db)).toEqual({ staged: 0, bytes: 0 });
  });

  it('when it is cut off, wherever that is', async () => {
    await fill(db);
    const file = await archive(db);
    const before = await everything(db);
    for (const part of [0, 0.1, 0.5, 0.9, 0.999]) {
      const cut = file.slice(0, Math.floor(file.size * part));
      await expect(restore(db, cut)).rejects.toMatchObject({ code: 'bad-input' });
    }
    expect(await everything(db)).toEqual(before);
    expect(await leftovers(db)).toEqual({ staged: 0, bytes: 0 });
  });

  it('when one of its bytes is another one', async () => {
    await fill(db);
    const bytes = new Uint8Array(await (await archive(db)).arrayBuffer());
    const at = new TextDecoder('latin1').decode(bytes).indexOf('phrases/0001.jsonl') + 40;
    bytes[at] = bytes[at]! ^ 0xff;
    await expect(restore(db, new Blob([bytes]))).rejects.toMatchObject({ code: 'bad-input' });
  });
});

describe('what else is in an archive', () => {
  it.each(['../../x', 'CON', '/etc/passwd', 'C:\\x', 'pictures/../../../x.png', 'constructor'])(
    'is not looked at: %s',
    async (name) => {
      await fill(db);
      const before = await everything(db);
      const file = await remake(await archive(db), (files) => files.set(name, new Blob(['x'])));
      await restore(db, file);
      expect(await everything(db)).toEqual(before);
    },
  );

  it('is text, though it be a script, in every field', async () => {
    const script = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
    const evil = { ...post, title: script, body: script, note: script, tags: [script], place: script };
    await db.posts.add({ ...evil, author: { id: script, name: script } });
    const file = await archive(db);
    const before = await everything(db);
    db = await emptyDatabase();
    await restore(db, file);
    expect(await everything(db)).toEqual(before);
  });

  it('is no picture when it does not begin like one', async () => {
    await fill(db);
    const file = await remake(await archive(db), (files) =>
      files.set(`pictures/${picture.bytes}.png`, new Blob(['<svg onload="alert(1)"/>'])),
    );
    db = await emptyDatabase();
    const staged = await stageFile(db, file);
    expect(staged.missing).toBe(1);
    expect((await restoreStaged(db, staged)).posts.added).toBe(2);
  });

  it('is no picture when one of its bytes is another one: the rest is kept', async () => {
    await fill(db);
    const bytes = new Uint8Array(await (await archive(db)).arrayBuffer());
    bytes[new TextDecoder('latin1').decode(bytes).indexOf('one picture')] = 0;
    db = await emptyDatabase();
    const staged = await stageFile(db, new Blob([bytes]));
    expect(staged.missing).toBe(1);
    expect((await restoreStaged(db, staged)).posts.added).toBe(2);
  });

  it('may have two rows with one id: the newer one stays', async () => {
    await fill(db);
    const older = { ...post, title: 'older', updatedAt: 1 };
    const file = await remake(await archive(db), async (files) => {
      files.set('posts/0001.jsonl', new Blob([[post, older].map((row) => JSON.stringify(row)).join('\n')]));
    });
    db = await emptyDatabase();
    await restore(db, file);
    expect(await db.posts.toArray()).toEqual([post]);
  });
});
