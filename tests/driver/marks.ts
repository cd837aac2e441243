import type { Page } from 'puppeteer-core';

/** A mark as it is painted, with the place it is in. */
export interface SeenMark {
  text: string;
  /** Such as `dashed 1.5px rgb(143, 129, 113)`. */
  line: string;
  /** How far below the text the line runs. */
  offset: string;
  place: 'feed' | 'note' | 'elsewhere';
}

/** The marks of the page, those under the pointer aside: what the registry has, in the styles that the sheets give it. */
export function seenMarks(page: Page): Promise<SeenMark[]> {
  return page.evaluate(() => {
    const styles = new Map<string, CSSStyleDeclaration>();
    for (const { cssRules } of document.adoptedStyleSheets) {
      for (const rule of cssRules as unknown as Iterable<CSSStyleRule>) {
        const name = /^(?::root)?::highlight\((.+)\)$/.exec(rule.selectorText)?.[1];
        if (name) styles.set(name, rule.style);
      }
    }
    const marks: SeenMark[] = [];
    for (const [name, highlight] of CSS.highlights as unknown as Map<string, Set<AbstractRange>>) {
      const style = styles.get(name)!;
      if (style.backgroundColor) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const { parentElement } = startContainer;
        const note = parentElement?.closest('#noteContainer') && 'note';
        const feed = parentElement?.closest('section.note-item') && 'feed';
        marks.push({
          text: range.toString(),
          line: `${style.textDecorationStyle} ${style.textDecorationThickness} ${style.textDecorationColor}`,
          offset: style.textUnderlineOffset,
          place: note || feed || 'elsewhere',
        });
      }
    }
    return marks;
  });
}

/** Wait until the marks are as they should be; the error tells how they were last. */
export async function waitForSeen(
  page: Page,
  fits: (marks: SeenMark[]) => boolean,
  timeout = 5_000,
): Promise<SeenMark[]> {
  const end = Date.now() + timeout;
  for (;;) {
    const marks = await seenMarks(page);
    if (fits(marks)) return marks;
    if (Date.now() > end) {
      const lines = marks.map(({ text, line, place }) => `${text} (${line}, ${place})`);
      throw new Error(`The marks never fitted; last were ${lines.join(', ') || 'none'}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
