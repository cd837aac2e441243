/** A record of a delimited text, and where it begins. */
export interface DelimitedRecord {
  /** From 1. */
  line: number;
  /** UTF-16 offset. */
  at: number;
  fields: string[];
}

/**
 * The records of a text whose fields are parted by `separator`, as RFC 4180 and Anki write them: a field may stand in
 * double quotes, with separators, line breaks and doubled quotes inside. Blank lines are left out. A quote that is never
 * closed is a letter like any other, so that one bad line does not swallow the rest.
 */
export function* records(
  text: string,
  { separator, from = 0, line = 1 }: { separator: string; from?: number; line?: number },
): Generator<DelimitedRecord> {
  let at = from;
  while (at < text.length) {
    const begins = { line, at };
    const fields: string[] = [];
    for (;;) {
      const quoted = text[at] === '"' ? quotedField(text, at, separator) : undefined;
      if (quoted) {
        fields.push(quoted.value);
        line += quoted.breaks;
        at = quoted.end;
      } else {
        const end = fieldEnd(text, at, separator);
        fields.push(text.slice(at, end));
        at = end;
      }
      if (text[at] !== separator) break;
      at++;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    line++;
    if (fields.length > 1 || fields[0]!.trim() !== '') yield { ...begins, fields };
  }
}

/** Where the field that begins at `at` ends: at a separator, a line break or the end of the text. */
function fieldEnd(text: string, at: number, separator: string): number {
  let end = at;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

/** Undefined when the quote is not closed, or text follows where it is. */
function quotedField(text: string, at: number, separator: string) {
  let end = at + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end < 0) return undefined;
    if (text[end + 1] !== '"') break;
    end += 2;
  }
  const next = text[end + 1];
  if (next !== undefined && next !== separator && next !== '\n' && next !== '\r') return undefined;
  const value = text.slice(at + 1, end).replaceAll('""', '"');
  const breaks = value.match(/\r\n?|\n/g)?.length ?? 0;
  return { value, breaks, end: end + 1 };
}
