/** What one question holds: enough for a post, little enough to be answered in seconds. */
const textsInBatch = 40;
const lettersInBatch = 4_000;

/** `texts` in order, in as few questions as they fit. A text longer than a question is one by itself. */
export function batches(texts: readonly string[]): string[][] {
  const all: string[][] = [];
  let letters = 0;
  for (const text of texts) {
    const last = all.at(-1);
    if (last && last.length < textsInBatch && letters + text.length <= lettersInBatch) {
      last.push(text);
      letters += text.length;
    } else {
      all.push([text]);
      letters = text.length;
    }
  }
  return all;
}
