import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Lexicon, openLexicon } from '../utils/lexicon/lexicon';
import { senseText } from '../utils/lexicon/senses';
import { toneMarked, zhuyin } from '../utils/lexicon/syllables';
import { buildLexicon, lexiconDir } from './build-lexicon';

/**
 * The language core over JSON lines: `npm run --silent lexicon -- lookup|segment|annotate|pinyin|tone`, one JSON object
 * in, one out, in order. Offsets are UTF-16 units. A line that cannot be answered gives `{"error": "..."}`.
 */

type Input = Record<string, unknown>;
type Command = (lexicon: Lexicon, input: Input) => unknown;

function text(input: Input, field: string): string {
  const value = input[field];
  if (typeof value !== 'string') throw new TypeError(`expected a string in "${field}"`);
  return value;
}

function integer(input: Input, field: string): number {
  const value = input[field];
  if (!Number.isInteger(value)) throw new TypeError(`expected a whole number in "${field}"`);
  return value as number;
}

const commands: Record<string, Command> = {
  async lookup(lexicon, input) {
    const { start, end, matches } = await lexicon.lookup(text(input, 'text'), integer(input, 'offset'));
    return {
      start,
      end,
      matches: matches.map((match) => ({
        start: match.start,
        end: match.end,
        entries: match.entries.map(({ id, source, simplified, traditional, pinyin, senses }) => {
          return { id, source, simplified, traditional, pinyin, senses: senses.map(senseText) };
        }),
      })),
    };
  },
  segment: (lexicon, input) => ({ tokens: lexicon.segment(text(input, 'text')) }),
  annotate: (lexicon, input) => ({ marks: lexicon.annotate(text(input, 'text')) }),
  pinyin: async (lexicon, input) => ({ readings: await lexicon.pinyin(text(input, 'text')) }),
  tone: (_, input) => ({
    mark: toneMarked(text(input, 'syllable')),
    zhuyin: zhuyin(text(input, 'syllable')),
  }),
};

async function answer(command: Command, lexicon: Lexicon, line: string): Promise<unknown> {
  try {
    const input: unknown = JSON.parse(line);
    if (typeof input !== 'object' || input === null || Array.isArray(input)) {
      throw new TypeError('expected a JSON object on each line');
    }
    return await command(lexicon, input as Input);
  } catch (error) {
    return { error: (error as Error).message };
  }
}

async function main() {
  const [name = ''] = process.argv.slice(2);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    console.error(`Usage: npm run --silent lexicon -- ${Object.keys(commands).join('|')} < lines.jsonl`);
    process.exitCode = 1;
    return;
  }
  await buildLexicon();
  const lexicon = await openLexicon(async (file) => {
    const bytes = await readFile(join(lexiconDir, file));
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  });
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    process.stdout.write(`${JSON.stringify(await answer(command, lexicon, line))}\n`);
  }
}

await main();
