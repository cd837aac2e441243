/** A span of a sentence in UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A Chinese sentence that breaks at its clauses, with the words in question in cinnabar. Spans are in order. */
export function Sentence({ text, marks = [] }: { text: string; marks?: readonly Span[] }) {
  return (
    <p className="sentence" lang="zh-Hans">
      {clausesOf(text).map((clause) => (
        <span key={clause.start}>{marked(text, clause, marks)}</span>
      ))}
    </p>
  );
}

/** A sentence that shows how a word is used, every occurrence of it marked, and what it means. */
export function Example({ zh, en, word }: { zh: string; en?: string; word: string }) {
  return (
    <div className="ex">
      <Sentence text={zh} marks={occurrences(zh, word)} />
      {en && (
        <p className="translation" lang="en">
          {en}
        </p>
      )}
    </div>
  );
}

/** A clause ends after its punctuation, together with the closing marks that follow. */
function clausesOf(text: string): Span[] {
  const clauses: Span[] = [];
  for (const match of text.matchAll(/[^，。！？；：…]+[，。！？；：…]*[”’）】》]*|[，。！？；：…]+/gu)) {
    clauses.push({ start: match.index, end: match.index + match[0].length });
  }
  return clauses;
}

function occurrences(text: string, word: string): Span[] {
  const spans: Span[] = [];
  if (!word) return spans;
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) {
    spans.push({ start, end: start + word.length });
  }
  return spans;
}

function marked(text: string, clause: Span, marks: readonly Span[]): React.ReactNode[] {
  const parts: React.ReactNode[] = [];
  let at = clause.start;
  for (const mark of marks) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, clause.end);
    if (start >= end) continue;
    parts.push(text.slice(at, start), <b key={start}>{text.slice(start, end)}</b>);
    at = end;
  }
  parts.push(text.slice(at, clause.end));
  return parts;
}
