import * as v from 'valibot';
import type { Card } from './card';
import type { Context, Known, Phrase, Picture, Post, Review } from './model';

/**
 * What a row must be before it comes in, from a page or from a backup. One set of limits for both: what may be saved
 * may be restored. Unknown fields are dropped.
 */
export const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
export const filled = (max: number) => v.pipe(text(max), v.regex(/\S/u, 'not blank'));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Milliseconds that a `Date` can hold. */
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
const finite = v.pipe(v.number(), v.finite(), v.minValue(0));

/** The site takes 18 in a post. */
const mostPictures = 50;

export const rowId = filled(100);
/** 24 hex digits. */
export const noteId = v.pipe(v.string(), v.regex(/^[0-9a-f]{24}$/, 'a note id'));
/** Links are shown to be clicked: never `javascript:` or `data:`. */
const link = v.pipe(text(4000), v.regex(/^https?:\/\/[^/\s]/i, 'a web address'));

/** The longest text of a page that we take: posts have at most a thousand characters, so this is for whole pages. */
export const longestText = 120_000;
const label = text(200);
export const labels = v.pipe(v.array(filled(200)), v.maxLength(500));

export const wordEntries = {
  simplified: filled(100),
  traditional: filled(100),
  pinyin: text(600),
  gloss: text(4000),
  explanation: v.optional(text(4000)),
  glossaryId: v.optional(rowId),
};

export const contextSchema = v.pipe(
  v.object({
    sentence: filled(20_000),
    start: whole,
    end: whole,
    postId: v.optional(noteId),
    url: v.optional(link),
    title: v.optional(text(2000)),
    seenAt: time,
  }),
  v.check(({ sentence, start, end }) => start < end && end <= sentence.length, 'a span of the sentence'),
) satisfies v.GenericSchema<unknown, Context>;

/** A common word may be in every post: of more the oldest are forgotten. */
export const mostMeetings = 1000;

const cardSchema = v.object({
  due: time,
  stability: finite,
  difficulty: finite,
  scheduledDays: whole,
  learningSteps: whole,
  reps: whole,
  lapses: whole,
  state: v.picklist([0, 1, 2, 3]),
  lastReview: v.optional(time),
}) satisfies v.GenericSchema<unknown, Card>;

export const phraseSchema = v.object({
  id: rowId,
  ...wordEntries,
  note: text(longestText),
  tags: labels,
  packs: labels,
  contexts: v.pipe(v.array(contextSchema), v.maxLength(10_000)),
  card: cardSchema,
  suspendedAt: v.optional(time),
  lastMetAt: v.optional(time),
  metIn: v.optional(v.pipe(v.array(noteId), v.maxLength(mostMeetings))),
  createdAt: time,
  updatedAt: time,
  deletedAt: v.optional(time),
}) satisfies v.GenericSchema<unknown, Phrase>;

export const reviewSchema = v.object({
  id: rowId,
  phraseId: rowId,
  rating: v.picklist([1, 2, 3, 4]),
  reviewedAt: time,
  before: cardSchema,
  parameters: v.pipe(v.array(v.pipe(v.number(), v.finite())), v.maxLength(100)),
  retention: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  elapsedMs: finite,
  deletedAt: v.optional(time),
}) satisfies v.GenericSchema<unknown, Review>;

export const knownSchema = v.object({
  id: rowId,
  simplified: filled(100),
  source: label,
  since: time,
  deletedAt: v.optional(time),
}) satisfies v.GenericSchema<unknown, Known>;

const commentSchema = v.object({
  id: rowId,
  author: label,
  text: text(longestText),
  replyTo: v.optional(label),
  date: label,
});

export const pagePostEntries = {
  id: noteId,
  site: v.picklist(['xiaohongshu', 'rednote']),
  url: link,
  title: text(2000),
  body: text(longestText),
  author: v.object({ id: text(100), name: label }),
  hashtags: labels,
  mentions: labels,
  kind: v.picklist(['normal', 'video']),
  counts: v.object({
    likes: v.optional(label),
    collects: v.optional(label),
    comments: v.optional(label),
  }),
  dateShown: label,
  publishedAt: v.optional(time),
  place: v.optional(label),
  comments: v.pipe(v.array(commentSchema), v.maxLength(10_000)),
  partial: v.optional(v.boolean()),
};

export const postSchema = v.object({
  ...pagePostEntries,
  edits: v.pipe(
    v.array(v.object({ at: time, title: text(2000), body: text(longestText) })),
    v.maxLength(10_000),
  ),
  favourite: v.optional(v.boolean()),
  archivedAt: v.optional(time),
  note: text(longestText),
  tags: labels,
  savedAt: time,
  updatedAt: time,
  deletedAt: v.optional(time),
}) satisfies v.GenericSchema<unknown, Post>;

export const pictureSchema = v.object({
  id: rowId,
  postId: noteId,
  index: v.pipe(whole, v.maxValue(mostPictures)),
  width: whole,
  height: whole,
  type: v.picklist(['image/webp', 'image/jpeg', 'image/png']),
  size: whole,
  file: text(500),
  bytes: text(100),
  keptAt: time,
  deletedAt: v.optional(time),
}) satisfies v.GenericSchema<unknown, Picture>;

/** The hosts of the site's pictures; `http:` comes from older pages and is asked for as `https:`. */
export const pictureAddress = v.pipe(
  text(4000),
  v.regex(
    /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:xhscdn|rednotecdn)\.com\/[^\s]/i,
    'the address of a picture',
  ),
);
