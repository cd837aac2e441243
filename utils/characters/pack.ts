/**
 * The files of public/strokes. `characters.txt` has a line for each character whose strokes are known, with the parts that it
 * is made of behind a tab; `NN.txt` the strokes of 128 code points, a line a character: the character, a tab, JSON. The first
 * line of each says where it is from, as the licence wants it.
 */
export const listFile = 'characters.txt';

/** The file with the strokes of a character. */
export function shardOf(character: string): string {
  return `${(character.codePointAt(0)! >> 7).toString(16)}.txt`;
}

const stroke = /[\u31C0-\u31EF]/;

/**
 * What each character is made of, by look alone, from the lines of cjk-decomp: `的:a(白,勺)`. Only where every part has a
 * sign of its own that fonts have: half of a character misleads.
 */
export function partsFrom(decompositions: string): (character: string) => string[] {
  const lines = new Map(
    decompositions.split('\n').map((line) => {
      const [, character = '', kind = '', parts = ''] = /^(.+?):([^(]*)\((.*)\)/u.exec(line.trim()) ?? [];
      return [character, { kind, parts: parts.split(',').filter(Boolean) }] as const;
    }),
  );
  const open = (name: string): string[] | null => {
    const line = lines.get(name);
    // Locked into each other, mirrored, or another form of one sign: no parts that a reader would see.
    if (!line || /^(m|c|lock|rr)/.test(line.kind)) return null;
    const times = line.kind.startsWith('r') ? Number(/^r(\d)/.exec(line.kind)?.[1] ?? 2) : 1;
    const signs = line.parts.map((part) => (/^\d+$/.test(part) ? open(part) : isSign(part) ? [part] : null));
    if (signs.some((sign) => sign === null)) return null;
    const flat = signs.flatMap((sign) => sign!);
    return Array.from({ length: times }, () => flat).flat();
  };
  return (character) => {
    const parts = open(character) ?? [];
    return parts.length > 1 ? parts : [];
  };
}

const isSign = (part: string) => part.length === 1 && !stroke.test(part);

/** All files but the licence, by name. */
export function packStrokes({
  strokes,
  parts,
  notice,
}: {
  /** The JSON of each character. */
  strokes: Iterable<readonly [character: string, json: string]>;
  parts: (character: string) => string[];
  /** One line. */
  notice: string;
}): Map<string, string> {
  const files = new Map([[listFile, `# ${notice}\n`]]);
  for (const [character, json] of strokes) {
    const name = shardOf(character);
    const line = `${character}\t${JSON.stringify(JSON.parse(json))}\n`;
    files.set(name, (files.get(name) ?? `# ${notice}\n`) + line);
    files.set(listFile, `${files.get(listFile)}${character}\t${parts(character).join('')}\n`);
  }
  return files;
}

/** What stands behind a character in a packed file; null where the character does not stand. */
export function lineOf(file: string, character: string): string | null {
  const start = file.indexOf(`\n${character}\t`);
  if (start < 0) return null;
  const end = file.indexOf('\n', start + 1);
  return file.slice(start + character.length + 2, end < 0 ? undefined : end);
}
