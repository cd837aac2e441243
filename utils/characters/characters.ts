import { lineOf, listFile, shardOf } from './pack';

/** How a character is written, in a square of 1024. */
export interface Strokes {
  /** Outlines, as SVG paths, in the order of writing. */
  strokes: string[];
  /** Points along the middle of each. */
  medians: [number, number][][];
  /** Which of them are of its radical. */
  radStrokes?: number[];
}

export interface Character {
  strokes: Strokes;
  /** What it looks to be made of; none where it stands whole. */
  parts: string[];
}

/** Files are read once: a page shows few characters. */
const files = new Map<string, Promise<string>>();

/**
 * A character as it is written, from the extension's own files; null for one whose strokes are not known.
 * @throws when a file cannot be read; asked again, it is read again
 */
export async function characterOf(
  character: string,
  read: (name: string) => Promise<string> = ownFile,
): Promise<Character | null> {
  const parts = lineOf(await once(listFile, read), character);
  if (parts === null) return null;
  const json = lineOf(await once(shardOf(character), read), character);
  return json === null ? null : { strokes: JSON.parse(json) as Strokes, parts: [...parts] };
}

function once(name: string, read: (name: string) => Promise<string>): Promise<string> {
  const known = files.get(name);
  if (known) return known;
  const file = read(name);
  files.set(name, file);
  file.catch(() => files.delete(name));
  return file;
}

async function ownFile(name: string): Promise<string> {
  return (await fetch(`/strokes/${name}`)).text();
}
