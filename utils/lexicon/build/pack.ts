import { fileNames } from '../format';
import { parseCedict } from './cedict';
import { noteCompounds } from './compounds';
import { packKeys, packShards, spellingsOf } from './files';
import { collectKeys } from './keys';
import { packMeanings } from './meanings';
import { collectMeasures } from './measures';
import { compareRanks } from './rank';
import { packReadings } from './readings';
import { cedictRows, type GlossaryWord, glossaryRow } from './rows';
import { parseFrequencies } from './weights';

export interface Inputs {
  cedict: string;
  frequencies: string;
  /** HSK 2.0: the simplified words of level 1, of level 2, ... */
  hsk: string[][];
  glossary: GlossaryWord[];
  /** The reading that a word has most often: `长` -> `chang2`. */
  readings: Map<string, string>;
  build: number;
}

/** All files of the lexicon, by name. */
export function packLexicon(inputs: Inputs): Map<string, Uint8Array> {
  const counts = parseFrequencies(inputs.frequencies);
  // A list names some words again for another meaning; a word's level is that of its first list, set last here.
  const levels = new Map(
    inputs.hsk.flatMap((words, i) => words.map((word) => [word, i + 1] as const)).reverse(),
  );
  const rows = [
    ...inputs.glossary.map((word, i) => glossaryRow(word, i, counts)),
    ...cedictRows(parseCedict(inputs.cedict), inputs.readings, counts, levels),
  ];
  rows.sort((a, b) => a.weight - b.weight || compareRanks(a.rank, b.rank));
  const inOrder = [
    ...rows.filter((row) => row.entry.source === 'glossary'),
    ...rows.filter((row) => row.entry.source === 'cedict'),
  ];
  inOrder.forEach((row, number) => {
    row.number = number;
  });

  const measures = collectMeasures(inOrder.map((row) => row.entry));
  const keys = collectKeys(inOrder, { glossary: inputs.glossary, counts, levels, measures });
  const sorted = [...keys.keys()].sort(byUnits);
  const files = new Map<string, Uint8Array>();
  const spellings = spellingsOf(sorted, keys);
  const shardStarts = packShards(inOrder, spellings, { build: inputs.build, files });
  files.set(fileNames.readings, packReadings(inOrder, spellings, inputs.build));
  files.set(fileNames.meanings, packMeanings(inOrder, inputs.glossary, inputs.build));
  const ids = inOrder.filter((row) => row.entry.source === 'glossary').map((row) => row.entry.id);
  const rest = { shardStarts, ids, build: inputs.build };
  // Packed twice: whether a word is the sum of its parts is asked of the table itself.
  noteCompounds(sorted, keys, packKeys(sorted, keys, rest));
  files.set(fileNames.keys, packKeys(sorted, keys, rest));
  return files;
}

/** By UTF-16 code units, as the search compares them. */
function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
