/** What Anki reads out of a text file, by its manual ("Text Files", "File Headers"): not how we write it. */
export interface AnkiFile {
  headers: Record<string, string>;
  columns: string[];
  /** By the name of the column. */
  notes: Record<string, string>[];
  tags: string[][];
}

/** Read a file as the manual says Anki does. */
export function readAsAnki(text: string): AnkiFile {
  const headers: Record<string, string> = {};
  let rest = text;
  for (;;) {
    const [, key, value] = /^#([^:\n]+):([^\n]*)\n/.exec(rest) ?? [];
    if (key === undefined) break;
    headers[key] = value!;
    rest = rest.slice(rest.indexOf('\n') + 1);
  }
  if (headers.separator !== 'Tab') throw new Error(`separator is ${headers.separator}`);
  const columns = headers.columns!.split('\t');
  const tagsColumn = Number(headers['tags column']) - 1;
  const rows = parse(rest);
  return {
    headers,
    columns,
    notes: rows.map((fields) =>
      Object.fromEntries(columns.map((name, index) => [name, fields[index] ?? ''])),
    ),
    tags: rows.map((fields) => (fields[tagsColumn] ?? '').split(/[ \u3000]+/).filter(Boolean)),
  };
}

/** Quotes hold separators and line breaks, doubled quotes are quotes; letter by letter. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (char === '#' && row.length === 0 && field === '' && text[at - 1] !== '"') {
      // A comment, to the end of its line.
      at = text.indexOf('\n', at);
    } else if (quoted) {
      if (char !== '"') field += char;
      else if (text[at + 1] === '"') field += text[++at];
      else quoted = false;
    } else if (char === '"' && field === '') quoted = true;
    else if (char === '\t') {
      row.push(field);
      field = '';
    } else if (char === '\n') {
      rows.push([...row, field]);
      row = [];
      field = '';
    } else field += char;
  }
  return rows;
}
