import type { WordLookup } from '@/utils/messages';
import { contains } from '@/utils/page/geometry';
import { openNote, pictureColumn } from '@/utils/page/note';
import { postAround } from '@/utils/page/post';
import { surfaceOf } from '@/utils/page/surfaces';
import type { SavedContext, WordOnPage } from '../card-port';
import { type FlatText, type Piece, pieces, type Stretch, stretch } from '../text';
import type { Character, HitTest } from './point';
import { sentenceAround } from './sentence';

/** A word that was found: what the card is told, and where it is, so that it can be marked and recognised. */
export interface FoundWord {
  word: WordOnPage;
  stretch: Stretch;
  pieces: Piece[];
  flat: FlatText;
}

/** Put together what was looked up and where it stands. Null when nothing was found, or it is not on show any more. */
export function foundWord(
  found: { lookup: WordLookup; flat: FlatText; character: Character },
  hit: HitTest,
): FoundWord | null {
  const { lookup, flat, character } = found;
  const best = lookup.matches[0];
  const place = best && stretch(flat, best.start, best.end);
  if (!best || !place) return null;
  const parts = pieces(flat, best.start, best.end);
  const rects = parts.flatMap(({ node, from, to }) => hit.rects(node, from, to));
  const middle = {
    x: (character.rect.left + character.rect.right) / 2,
    y: (character.rect.top + character.rect.bottom) / 2,
  };
  const anchor = rects.find((rect) => contains(rect, middle.x, middle.y)) ?? rects[0];
  if (!anchor) return null;

  const surface = surfaceOf(character.node);
  const note = openNote(character.node.ownerDocument);
  const column = note?.contains(character.node) ? pictureColumn(note) : undefined;
  return {
    word: {
      lookup,
      text: flat.text,
      rects,
      anchor,
      surface: surface?.kind ?? 'other',
      ...(surface ? { context: contextOf(flat.text, best, character.node) } : {}),
      ...(column ? { pictureColumn: column } : {}),
    },
    stretch: place,
    pieces: parts,
    flat,
  };
}

function contextOf(text: string, { start, end }: { start: number; end: number }, node: Node): SavedContext {
  const post = postAround(node);
  return {
    ...sentenceAround(text, start, end),
    ...(post ? { postId: post.id, url: post.url } : {}),
    ...(post?.title ? { title: post.title } : {}),
    seenAt: Date.now(),
  };
}
