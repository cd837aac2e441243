import type { Card } from './card';

/**
 * The rows that a reader owns. Ids are random (bulk imports make times collide), a post's is its note id. Times are
 * milliseconds since 1970. A row with `deletedAt` is a tombstone: it stays so that a restore or another device does not
 * bring it back.
 */
export interface Phrase {
  id: string;
  simplified: string;
  traditional: string;
  /** Numbered. With `simplified` the natural key, unique among live rows. */
  pinyin: string;
  gloss: string;
  explanation?: string;
  glossaryId?: string;
  note: string;
  tags: string[];
  /** Ids of the starter packs that it came with. */
  packs: string[];
  contexts: Context[];
  card: Card;
  suspendedAt?: number;
  /** When it was last met in a post that was read. */
  lastMetAt?: number;
  /** Note ids of the posts in which it was met, each once, the last one last. */
  metIn?: string[];
  createdAt: number;
  updatedAt: number;
  deletedAt?: number;
}

/** Where a phrase was met. `start` and `end` are UTF-16 offsets of the word in `sentence`. */
export interface Context {
  sentence: string;
  start: number;
  end: number;
  postId?: string;
  url?: string;
  title?: string;
  seenAt: number;
}

export type Rating = 1 | 2 | 3 | 4;

export interface Review {
  id: string;
  phraseId: string;
  rating: Rating;
  reviewedAt: number;
  /** The card as it was, so that undo is exact. */
  before: Card;
  /** FSRS parameters and desired retention that were in force. */
  parameters: number[];
  retention: number;
  elapsedMs: number;
  deletedAt?: number;
}

/** A word that the reader knows and does not review. */
export interface Known {
  id: string;
  simplified: string;
  source: string;
  since: number;
  deletedAt?: number;
}

export type Site = 'xiaohongshu' | 'rednote';
export type PostKind = 'normal' | 'video';

export interface Post {
  /** The note id, 24 hex digits. */
  id: string;
  site: Site;
  /** With its `xsec_token`: without it the link does not open. */
  url: string;
  title: string;
  body: string;
  author: { id: string; name: string };
  /** Without `#`. */
  hashtags: string[];
  mentions: string[];
  kind: PostKind;
  /** As shown: "1.2万", "10+". Absent where the page shows a word instead of a count. */
  counts: { likes?: string; collects?: string; comments?: string };
  dateShown: string;
  publishedAt?: number;
  place?: string;
  comments: PostComment[];
  /** Earlier versions, when the author edited the post between two saves. */
  edits: { at: number; title: string; body: string }[];
  /** True when it was saved from a card and has not been opened since. */
  partial?: boolean;
  favourite?: boolean;
  archivedAt?: number;
  note: string;
  tags: string[];
  savedAt: number;
  updatedAt: number;
  deletedAt?: number;
}

export interface PostComment {
  id: string;
  author: string;
  text: string;
  replyTo?: string;
  date: string;
}

/** A picture of a post, as it is kept: never larger than it is worth reading on a screen. Rows never change, they go. */
export interface Picture {
  id: string;
  postId: string;
  /** Its place among the pictures of the post, from 0. */
  index: number;
  width: number;
  height: number;
  type: PictureType;
  /** How many bytes it has. */
  size: number;
  /** The site's name of the file: its addresses change, this does not. */
  file: string;
  /** Where its bytes are in the table `bytes`; random, and nothing while they are away. */
  bytes: string;
  keptAt: number;
  deletedAt?: number;
}

export type PictureType = 'image/webp' | 'image/jpeg' | 'image/png';

export interface PictureBytes {
  id: string;
  blob: Blob;
}

/** The pictures of a post that are to be fetched. Not part of a backup: the addresses live for hours only. */
export interface PictureJob {
  /** The post's. */
  id: string;
  /** All of the post's, in its order. */
  addresses: string[];
  /** Indexes that are still to be tried. */
  left: number[];
  /** Indexes that were tried and did not come. */
  failed: number[];
  askedAt: number;
}

/** Rows of a backup that were checked and wait for the one transaction that brings them in. Nothing refers to them. */
export interface StagedRows {
  n?: number;
  batch: string;
  table: 'phrases' | 'reviews' | 'known' | 'posts' | 'pictures';
  rows: unknown[];
}
