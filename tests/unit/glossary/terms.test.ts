import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Lexicon, openLexicon } from '@/utils/lexicon/lexicon';
import { buildLexicon, lexiconDir } from '../../../scripts/build-lexicon';

/** Whether each common term of the internet is answered as a whole word, by the glossary or by the dictionary. */
const terms = readFileSync(join(import.meta.dirname, 'terms.txt'), 'utf8')
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .flatMap((line) => line.split(/\s+/))
  .filter(Boolean);

let lexicon: Lexicon;

beforeAll(async () => {
  await buildLexicon();
  lexicon = await openLexicon(async (name) => {
    const bytes = readFileSync(join(lexiconDir, name));
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  });
}, 120_000);

describe('common terms of the internet', () => {
  it('are a list worth measuring', () => {
    expect(new Set(terms).size).toBe(terms.length);
    expect(terms.length).toBeGreaterThan(350);
  });

  it('are answered as whole words: 95 % of all, 80 % of those that the dictionary lacks', async () => {
    const missing: string[] = [];
    let lacking = 0;
    for (const term of terms) {
      const sources = (await lexicon.entries(term)).map(({ source }) => source);
      if (!sources.includes('cedict')) lacking++;
      if (sources.length === 0) missing.push(term);
    }
    const answered = 1 - missing.length / terms.length;
    const answeredOfLacking = 1 - missing.length / lacking;
    const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
    console.info(
      `common terms answered: ${percent(answered)} of ${terms.length}, ${percent(answeredOfLacking)} of ${lacking} that CC-CEDICT lacks`,
    );
    expect(answered, `missing: ${missing.join(' ')}`).toBeGreaterThan(0.95);
    expect(answeredOfLacking, `missing: ${missing.join(' ')}`).toBeGreaterThan(0.8);
  });
});
