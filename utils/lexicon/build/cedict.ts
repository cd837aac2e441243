/** CC-CEDICT's text, line by line. */

export interface CedictEntry {
  traditional: string;
  simplified: string;
  pinyin: string;
  definitions: string[];
  line: number;
}

const line = /^(\S+) (\S+) \[([^\]]*)\] \/(.+)\/$/;

/**
 * Every entry of a CC-CEDICT file.
 * @throws Error with the line's number for a line that is not an entry, and when the number of entries is not the one
 * that the header (`#! entries=125049`) announces.
 */
export function parseCedict(text: string): CedictEntry[] {
  const entries: CedictEntry[] = [];
  let announced: number | undefined;
  for (const [index, row] of text.split(/\r?\n/).entries()) {
    if (row === '') continue;
    if (row.startsWith('#')) {
      const count = /^#! entries=(\d+)$/.exec(row);
      if (count) announced = Number(count[1]);
      continue;
    }
    const match = line.exec(row);
    if (!match) throw new Error(`CC-CEDICT, line ${index + 1}: cannot read ${JSON.stringify(row)}`);
    const [, traditional, simplified, pinyin, body] = match as unknown as [
      string,
      string,
      string,
      string,
      string,
    ];
    entries.push({ traditional, simplified, pinyin, definitions: body.split('/'), line: index + 1 });
  }
  if (announced !== entries.length) {
    throw new Error(`CC-CEDICT: its header announces ${announced} entries, ${entries.length} were read`);
  }
  return entries;
}
