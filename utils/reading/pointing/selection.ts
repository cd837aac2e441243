import type { WordLookup } from '@/utils/messages';
import { emojiCode } from '@/utils/page/emoji';
import { limits } from '../limits';
import { dataOf, type Inline, isText, textAround } from '../text';
import { characterIn, type HitTest } from './point';
import { selectionPopup } from './room';
import type { Spot } from './spotlight';

/** What is selected, as far as one lookup reaches: its first letter, digit or emoji, and where it ends in the text around that. */
export interface Selected extends Spot {
  end: number;
}

/** The text that is selected in the page, or null where none is, or none that could be looked up. */
export function selectedText(document: Document, hit: HitTest): Selected | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const walker = document.createTreeWalker(
    range.commonAncestorContainer,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  for (let node: Node | null = walker.root; node; node = walker.nextNode()) {
    if (!isRead(node) || !range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const at = dataOf(node)
      .slice(from, endIn(node, range))
      .search(/[\p{L}\p{N}]/u);
    const character = at < 0 ? null : characterIn(node, from + at, hit);
    if (!character) continue;
    const flat = textAround(character);
    const last = flat.runs.findLast((run) => isRead(run.node) && range.intersectsNode(run.node));
    const end = last ? last.start + endIn(last.node, range) : flat.offset + character.length;
    const popup = selectionPopup(document);
    return { character, flat, end: Math.min(end, flat.text.length), ...(popup ? { beside: popup } : {}) };
  }
  return null;
}

function isRead(node: Node): node is Inline {
  return isText(node) || (node instanceof Element && emojiCode(node) !== null);
}

function endIn(node: Inline, range: Range): number {
  return node === range.endContainer ? range.endOffset : dataOf(node).length;
}

/**
 * The words of a selection, as one answer: what was found of the first, and then each other word by its best match. A
 * word is never more than what is selected of it.
 */
export async function lookUpSelected(
  { flat, end }: Selected,
  lookup: (text: string, offset: number) => Promise<WordLookup>,
): Promise<WordLookup> {
  const from = flat.offset;
  const text = flat.text.slice(from, end);
  const words: WordLookup[] = [];
  for (let at = 0; at < text.length && words.length < limits.selectedWords; ) {
    const found = await lookup(text, at);
    if (found.matches.length > 0) words.push(found);
    else if (words.length === 0) break;
    const [best] = found.matches;
    at = Math.max(best?.end ?? at + (text.codePointAt(at)! > 0xffff ? 2 : 1), at + 1);
  }
  const [first, ...others] = words;
  if (!first) return { start: from, end: from + 1, matches: [] };
  const matches = others.length > 0 ? [first, ...others].map((word) => word.matches[0]!) : first.matches;
  return {
    start: first.start + from,
    end: first.end + from,
    matches: matches.map((match) => ({ ...match, start: match.start + from, end: match.end + from })),
  };
}
