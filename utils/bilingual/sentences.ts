/** A sentence of a post. Offsets are UTF-16. */
export interface SentenceSpan {
  start: number;
  end: number;
}

/** What ends a sentence, with what repeats it or closes a quotation, and an emoji or code behind it: that is its tone. */
const ender = '(?:[。！？…～]|[!?~](?![\\w/=&.-]))';
const closing = '[”’」』）)】》\\]"\']*';
const tone = '(?:\\s*(?:\\[[^[\\]\\s]{1,8}\\]|\\p{Extended_Pictographic}\\uFE0F?|\\u200D))*';
const pattern = new RegExp(`(?:(?!${ender})[^\\n\\r])*(?:${ender}+${closing}${tone}|(?=[\\n\\r])|$)`, 'gu');

/**
 * The sentences of a text in order. Between them are only spaces and line breaks: not a character that is read is lost. A line
 * is never longer than its sentence, so lists and verses stay apart.
 */
export function sentencesOf(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  for (const match of text.matchAll(pattern)) {
    const [whole] = match;
    const lead = /^\s*/u.exec(whole)![0].length;
    const start = match.index + lead;
    const end = match.index + whole.trimEnd().length;
    if (end > start) spans.push({ start, end });
  }
  return spans;
}

/** Whether there is anything to be said of a sentence: a word, not only marks, emoji and codes. */
export function hasWords(sentence: string): boolean {
  return /\p{Script=Han}/u.test(sentence.replace(/\[[^[\]\s]{1,8}\]/g, ''));
}
