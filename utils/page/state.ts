/** What the page's first load says of one note. Everything is optional: the site's state is the site's to change. */
export interface NoteState {
  title: string;
  /** Hashtags as `#name`, emoji as their codes, with line breaks. */
  body: string;
  kind?: 'normal' | 'video';
  author?: { id: string; name: string };
  hashtags: string[];
  mentions: string[];
  counts: { likes?: string; collects?: string; comments?: string };
  /** Milliseconds. */
  publishedAt?: number;
  place?: string;
  token?: string;
}

const opening = 'window.__INITIAL_STATE__';
/** Longer ones are not read: parsing would hold up the page. */
const longest = 8_000_000;

const parsed = new WeakMap<Element, unknown>();

/**
 * What the state that the page was loaded with says of a note. It is the text of an inline script, which any content
 * script can read; nothing of the page's own world is touched. The site never brings that text up to date.
 * @returns null where the page was not loaded with this note, or its state cannot be read
 */
export function stateOf(id: string, document: Document): NoteState | null {
  for (const script of document.scripts) {
    const text = script.src ? '' : script.text;
    if (!text.trimStart().startsWith(opening) || text.length > longest || !text.includes(id)) continue;
    if (!parsed.has(script)) parsed.set(script, parse(text));
    return noteIn(parsed.get(script), id);
  }
  return null;
}

/** The script is a literal of JavaScript: JSON but for `undefined` in the place of values. */
function parse(script: string): unknown {
  const literal = script.slice(script.indexOf('=') + 1).replace(/;\s*$/, '');
  try {
    return JSON.parse(literal.replace(/"(?:[^"\\]|\\.)*"|\bundefined\b/g, nullForUndefined));
  } catch {
    return null;
  }
}

function nullForUndefined(match: string): string {
  return match === 'undefined' ? 'null' : match;
}

function noteIn(state: unknown, id: string): NoteState | null {
  const note = at(state, 'note', 'noteDetailMap', id, 'note');
  if (typeof note !== 'object' || note === null) return null;
  const kind = text(at(note, 'type'));
  const name = text(at(note, 'user', 'nickname'));
  const published = at(note, 'time');
  const place = text(at(note, 'ipLocation'));
  const token = text(at(note, 'xsecToken'));
  return {
    title: text(at(note, 'title')).trim(),
    body: text(at(note, 'desc')).replaceAll('[话题]#', '').trim(),
    ...(kind === 'normal' || kind === 'video' ? { kind } : {}),
    ...(name ? { author: { id: text(at(note, 'user', 'userId')), name } } : {}),
    hashtags: names(at(note, 'tagList'), 'name'),
    mentions: names(at(note, 'atUserList'), 'nickname'),
    counts: {
      ...count('likes', at(note, 'interactInfo', 'likedCount')),
      ...count('collects', at(note, 'interactInfo', 'collectedCount')),
      ...count('comments', at(note, 'interactInfo', 'commentCount')),
    },
    ...(typeof published === 'number' && published > 0 && Number.isFinite(published)
      ? { publishedAt: published }
      : {}),
    ...(place ? { place } : {}),
    ...(token ? { token } : {}),
  };
}

/** The site writes nothing where it counts nothing, so zero is no count here either. */
function count(name: string, value: unknown): Record<string, string> {
  const shown = text(value);
  return /^\d/.test(shown) && shown !== '0' ? { [name]: shown } : {};
}

function names(list: unknown, key: string): string[] {
  if (!Array.isArray(list)) return [];
  return [...new Set(list.map((item) => text(at(item, key)).trim()).filter(Boolean))];
}

function at(from: unknown, ...path: string[]): unknown {
  let value = from;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
