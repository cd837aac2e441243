import type { Post } from '@/utils/store/model';

/**
 * A kept post as the library holds all of them in memory: what a card shows, and the text that a search looks through. The
 * whole row is read when the post is opened.
 */
export interface ShelvedPost {
  id: string;
  title: string;
  /** What a card shows of a post without a title. */
  opening: string;
  author: { id: string; name: string };
  kind: Post['kind'];
  tags: readonly string[];
  /** The beginning of the reader's own note. */
  note: string;
  favourite: boolean;
  archived: boolean;
  savedAt: number;
  publishedAt?: number;
  text: Searchable;
}

/** The parts of a post in which one may find something, the telling ones first. */
export const parts = ['title', 'labels', 'note', 'author', 'body', 'comments'] as const;
export type Part = (typeof parts)[number];

export interface Searchable {
  /** All parts, one after the other. */
  written: string;
  /** The same as a search reads it, unit by unit; the same string where nothing differs. */
  folded: string;
  /** Where each part ends (UTF-16). */
  ends: readonly number[];
  /** Which characters occur, as bits: most posts are passed over without looking at their text. */
  signature: Uint32Array;
}

const openingLength = 80;
const noteLength = 160;

export function shelve(post: Post): ShelvedPost {
  const { id, title, author, kind, tags, savedAt, publishedAt } = post;
  return {
    id,
    title,
    opening: title ? '' : post.body.trimStart().slice(0, openingLength),
    author,
    kind,
    tags,
    note: post.note.trim().slice(0, noteLength),
    favourite: post.favourite ?? false,
    archived: post.archivedAt !== undefined,
    savedAt,
    ...(publishedAt !== undefined && { publishedAt }),
    text: searchable(post),
  };
}

function searchable(post: Post): Searchable {
  const texts: Record<Part, string> = {
    title: post.title,
    labels: [...post.tags, ...post.hashtags.map((hashtag) => `#${hashtag}`)].join(' '),
    note: post.note,
    author: post.author.name,
    body: post.body,
    comments: post.comments.map(({ author, text }) => `${author}: ${text}`).join('\n'),
  };
  let end = -1;
  // A line apart, so that nothing is found across the border of two parts.
  const ends = parts.map((part) => (end += texts[part].length + 1));
  const written = parts.map((part) => texts[part]).join('\n');
  const folded = fold(written);
  return { written, folded, ends, signature: signatureOf(folded) };
}

/** Full-width letters, digits and the sign of a hashtag. Punctuation stays: every Chinese text is full of it. */
const wide = /[\uFF03\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u3000]/g;
/** Those, and all that may be a capital. */
const differing = /[A-Z\u00C0-\u1FFF\u2C00-\u2DFF\u3000\uFF03\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/;

/**
 * One form for what a reader takes as the same: width and case of letters. Every unit stays at its offset, so that what was
 * found can be marked in the text as it is written.
 */
export function fold(text: string): string {
  if (!differing.test(text)) return text;
  const narrow = text.replace(wide, (unit) =>
    unit === '\u3000' ? ' ' : String.fromCharCode(unit.charCodeAt(0) - 0xfee0),
  );
  const lower = narrow.toLowerCase();
  if (lower.length === text.length) return lower;
  // A few letters become two, as İ does.
  return narrow.replace(/./gsu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

const words = 64;
const bits = words * 32;

function signatureOf(text: string): Uint32Array {
  const signature = new Uint32Array(words);
  for (let at = 0; at < text.length; at++) {
    const bit = text.charCodeAt(at) % bits;
    signature[bit >> 5]! |= 1 << (bit & 31);
  }
  return signature;
}

/** False where a text of this signature cannot hold `piece`. */
export function mayHold(signature: Uint32Array, piece: string): boolean {
  for (let at = 0; at < piece.length; at++) {
    const bit = piece.charCodeAt(at) % bits;
    if ((signature[bit >> 5]! & (1 << (bit & 31))) === 0) return false;
  }
  return true;
}
