import Dexie, { type Table } from 'dexie';
import type { Engine, Target } from './engine';

/** How many lines stay: about two megabytes, and the posts of weeks. */
const linesKept = 10_000;

interface Line {
  /** Engine, target and text. */
  key: string;
  line: string;
  /** When it was last wanted, milliseconds. */
  at: number;
}

/** Of its own, beside the reader's data: it can be lost, and is in no backup. */
class Lines extends Dexie {
  declare lines: Table<Line, string>;

  constructor() {
    super('little-red-words-translations');
    this.version(1).stores({ lines: 'key, at' });
  }
}

let opened: Lines | undefined;

/**
 * An engine that remembers what it said, for this text and by this engine. Where nothing can be remembered it translates
 * all the same.
 */
export function remembering(engine: Engine, { now = Date.now }: { now?: () => number } = {}): Engine {
  return {
    name: engine.name,
    async translate(texts, options) {
      const keys = texts.map((text) => keyOf(engine, options.target, text));
      const there = await known(keys, now());
      const missing = [...new Set(texts.filter((_, i) => there[i] === undefined))];
      const made = missing.length > 0 ? await engine.translate(missing, options) : [];
      const fresh = new Map(missing.map((text, i) => [text, made[i]!]));
      await keep(
        [...fresh].map(([text, line]) => ({ key: keyOf(engine, options.target, text), line, at: now() })),
      );
      return texts.map((text, i) => there[i] ?? fresh.get(text)!);
    },
  };
}

/** Forget everything that was translated. */
export async function forgetTranslations(): Promise<void> {
  opened?.close();
  opened = undefined;
  await Dexie.delete('little-red-words-translations');
}

const keyOf = (engine: Engine, target: Target, text: string) => `${engine.name}\n${target}\n${text}`;

async function known(keys: string[], at: number): Promise<(string | undefined)[]> {
  try {
    opened ??= new Lines();
    const lines = await opened.lines.bulkGet(keys);
    const found = lines.filter((line) => line !== undefined);
    if (found.length > 0) await opened.lines.bulkPut(found.map((line) => ({ ...line, at })));
    return lines.map((line) => line?.line);
  } catch (error) {
    console.warn('Translations could not be looked up', error);
    return keys.map(() => undefined);
  }
}

async function keep(lines: Line[]): Promise<void> {
  if (lines.length === 0) return;
  try {
    opened ??= new Lines();
    const { lines: table } = opened;
    await table.bulkPut(lines);
    const surplus = (await table.count()) - linesKept;
    if (surplus > 0) await table.bulkDelete(await table.orderBy('at').limit(surplus).primaryKeys());
  } catch (error) {
    console.warn('Translations could not be kept', error);
  }
}
