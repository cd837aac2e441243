import { Fragment } from 'react';
import { Readable, type Span } from './readable';

/** A Chinese sentence that breaks at its clauses, with the words in question in cinnabar. Spans are in order. */
export function Sentence({ text, marks = [] }: { text: string; marks?: readonly Span[] }) {
  return (
    <Readable text={text} as="p" className="sentence">
      {(part) =>
        clausesOf(text).map((clause) => <span key={clause.start}>{marked(part, clause, marks)}</span>)
      }
    </Readable>
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

type Part = (from: number, to: number) => React.ReactNode;

function marked(part: Part, clause: Span, marks: readonly Span[]): React.ReactNode[] {
  const parts: React.ReactNode[] = [];
  let at = clause.start;
  for (const mark of marks) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, clause.end);
    if (start >= end) continue;
    parts.push(<Fragment key={`${at}-`}>{part(at, start)}</Fragment>, <b key={start}>{part(start, end)}</b>);
    at = end;
  }
  parts.push(<Fragment key={`${at}-`}>{part(at, clause.end)}</Fragment>);
  return parts;
}
