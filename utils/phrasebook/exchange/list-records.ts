import { records } from './delimited';
import type { ListHead } from './list-columns';

/** A line of a list, or a record over several, and how far into the text it begins. */
export interface ListRecord {
  line: number;
  at: number;
  fields: string[];
}

/** The records of a list below its head. Only Anki and spreadsheets quote their fields. */
export function* delimited(text: string, head: ListHead): Generator<ListRecord> {
  if (head.quotes) {
    yield* records(text, { separator: head.separator, from: head.end, line: head.lines + 1 });
    return;
  }
  let line = head.lines;
  let at = head.end;
  while (at < text.length) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    line++;
    const whole = text.slice(at, text[end - 1] === '\r' ? end - 1 : end);
    if (whole.trim() !== '')
      yield { line, at, fields: head.format === 'lines' ? [whole] : whole.split('\t') };
    at = end + 1;
  }
}
