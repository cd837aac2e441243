import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noon } from '../phrasebook/sample';
import { emptyDatabase } from '../store/memory';
import { clockCommands, fileOf, holdsBoth, keepingCommands, restore } from './keeping';
import { postCommands } from './posts';
import { type Model, nobody, type Real, readerIn } from './reader';
import { type Command, wordCommands } from './words';

interface Device {
  model: Model;
  real: Real;
}

const device = async (now = noon): Promise<Device> => ({
  model: { reader: nobody(), now, backups: [], past: new Set() },
  real: { db: await emptyDatabase(), backups: [] },
});

/** Do the same in the database and in the model, and see that both have the same at the end. */
async function walk(on: Device, commands: Iterable<Command>): Promise<void> {
  await fc.asyncModelRun(() => on, commands);
  expect(await readerIn(on.real.db)).toEqual(on.model.reader);
}

/** Two browsers with the same in them go their own ways, and one is given what is in the other. */
async function meet(together: Iterable<Command>, here: Iterable<Command>, there: Iterable<Command>) {
  const one = await device();
  await walk(one, together);
  // No two clocks show the same millisecond.
  const other = await device(one.model.now + 30_000);
  await restore(other.real.db, await fileOf(one.real.db, 0));
  other.model.reader = await readerIn(other.real.db);
  expect(other.model.reader).toEqual(one.model.reader);
  await walk(one, here);
  await walk(other, there);
  const theirs = await fileOf(other.real.db, 0);
  await restore(one.real.db, theirs);
  const after = await readerIn(one.real.db);
  holdsBoth(after, one.model.reader, other.model.reader);
  await restore(one.real.db, theirs);
  expect(await readerIn(one.real.db)).toEqual(after);
  one.real.db.close();
  other.real.db.close();
}

const some = (commands: fc.Arbitrary<Command>[], maxCommands = 25) =>
  fc.commands([...commands, ...clockCommands], { maxCommands, size: 'max' });

const walks = (commands: fc.Arbitrary<Command>[], numRuns: number) =>
  fc.assert(
    fc.asyncProperty(some(commands), async (walked) => {
      const on = await device();
      await walk(on, walked);
      on.real.db.close();
    }),
    { numRuns },
  );

/** Against a busy machine; no run of them takes a tenth of it. */
const patience = { timeout: 60_000 };

describe('what a reader keeps is what they would expect, though clocks go backwards:', patience, () => {
  it('words, their reviews, and what is known', () => walks(wordCommands, 150));

  it('posts', () => walks(postCommands, 60));

  it('words through backups that come back into an empty browser, or beside what is there', () =>
    walks([...wordCommands, ...keepingCommands], 160));

  it('posts through backups', () => walks([...postCommands, ...keepingCommands], 50));

  it.each([
    ['words', wordCommands, 120],
    ['posts', postCommands, 40],
  ])('%s of two browsers that come together', (_, commands, numRuns) =>
    fc.assert(
      fc.asyncProperty(some(commands, 8), some(commands, 8), some(commands, 8), (...ways) => meet(...ways)),
      { numRuns },
    ),
  );
});
