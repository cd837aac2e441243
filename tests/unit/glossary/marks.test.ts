import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Lexicon, openLexicon } from '@/utils/lexicon/lexicon';
import { buildLexicon, lexiconDir } from '../../../scripts/build-lexicon';

interface Sentence {
  line: number;
  text: string;
  /** `start-end` of every word that a reader should see marked. */
  marked: string[];
}

/** Reads the labelled sentences: marked words in [brackets], comments after #. */
function readSentences(): Sentence[] {
  const rows = readFileSync(join(import.meta.dirname, 'marks.txt'), 'utf8').split('\n');
  return rows.flatMap((row, index) => {
    if (row === '' || row.startsWith('#')) return [];
    let text = '';
    let start = 0;
    const marked: string[] = [];
    for (const piece of row.split(/([[\]])/)) {
      if (piece === '[') start = text.length;
      else if (piece === ']') marked.push(`${start}-${text.length}`);
      else text += piece;
    }
    return [{ line: index + 1, text, marked }];
  });
}

const sentences = readSentences();
let lexicon: Lexicon;

beforeAll(async () => {
  await buildLexicon();
  lexicon = await openLexicon(async (name) => {
    const bytes = readFileSync(join(lexiconDir, name));
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  });
}, 120_000);

describe('marks', () => {
  it('are measured on at least 300 sentences, half of which must stay unmarked', () => {
    const silent = sentences.filter((sentence) => sentence.marked.length === 0).length;
    expect(sentences.length).toBeGreaterThanOrEqual(300);
    expect(silent / sentences.length).toBeGreaterThan(0.45);
    expect(silent / sentences.length).toBeLessThan(0.6);
  });

  it('are right where they are and there where they should be', () => {
    const wrong: string[] = [];
    const missing: string[] = [];
    let right = 0;
    for (const { line, text, marked } of sentences) {
      const found = lexicon.annotate(text).map((mark) => `${mark.start}-${mark.end}`);
      const name = (span: string) =>
        `${line}: ${text.slice(...(span.split('-').map(Number) as [number, number]))} in ${text}`;
      right += found.filter((span) => marked.includes(span)).length;
      wrong.push(...found.filter((span) => !marked.includes(span)).map(name));
      missing.push(...marked.filter((span) => !found.includes(span)).map(name));
    }
    const report = [...wrong.map((one) => `wrong ${one}`), ...missing.map((one) => `missing ${one}`)].join(
      '\n',
    );
    const precision = right / (right + wrong.length);
    const recall = right / (right + missing.length);
    console.info(
      `marks of ${sentences.length} sentences: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    );
    expect(precision, report).toBeGreaterThanOrEqual(0.97);
    expect(recall, report).toBeGreaterThanOrEqual(0.95);
  });
});
