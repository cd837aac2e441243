import { sentencesOf } from './sentences';

/** What is read: a post, or a text that was pasted. */
export interface Text {
  title: string;
  body: string;
  comments: readonly { id: string; author: string; text: string }[];
}

/** A sentence, and whether its author has left a line empty before it. */
export interface Line {
  text: string;
  gap: boolean;
}

export interface CutText {
  title: Line[];
  body: Line[];
  /** With their `#`, as they stand behind the text. */
  tags: string[];
  comments: { id: string; author: string; lines: Line[] }[];
}

const tag = /#(?!\d+(?:[\s#]|$))[^\s#。！？，、,!?…～~]+/gu;
/** The tags that a post ends with, on lines of their own or straight behind the last word. */
const lastTags = new RegExp(`(?:\\s*${tag.source})+\\s*$`, 'u');

/** Takes a text apart into its sentences and the hashtags at its end. Only spaces and line breaks are between them. */
export function cutUp({ title, body, comments }: Text): CutText {
  const end = lastTags.exec(body)?.index ?? body.length;
  return {
    title: linesOf(title),
    body: linesOf(body.slice(0, end)),
    tags: [...body.slice(end).matchAll(tag)].map(([written]) => written),
    comments: comments.map(({ id, author, text }) => ({ id, author, lines: linesOf(text) })),
  };
}

function linesOf(text: string): Line[] {
  let last: number | undefined;
  return sentencesOf(text).map(({ start, end }) => {
    const gap = last !== undefined && /\n\s*\n/.test(text.slice(last, start).replaceAll('\r', ''));
    last = end;
    return { text: text.slice(start, end), gap };
  });
}

/** What is one thing in a sentence, however many words are in it: a hashtag, the code of an emoji. */
export const wholes = new RegExp(`(?<tag>${tag.source})|\\[[^[\\]\\s]{1,8}\\]`, 'gu');
