import { guesses } from '../guesses';
import { posts as corners } from './corners';
import { objectId, pick, timeOf, today, token } from './ids';
import { posts as written } from './posts';
import { posts as first } from './posts/first';
import type { SampleComment, SamplePost } from './types';

export interface Person {
  uid: string;
  name: string;
  token: string;
  bio?: string;
}

export interface CommentEntry {
  id: string;
  person: Person;
  comment: SampleComment;
  replyTo?: Person;
  replies: CommentEntry[];
}

export interface PictureEntry {
  fileId: string;
  post: SamplePost;
  /** 0 is the cover. */
  index: number;
  width: number;
  height: number;
}

/** One note with everything that follows from its post. */
export interface Entry {
  key: string;
  id: string;
  token: string;
  time: number;
  post: SamplePost;
  author: Person;
  pictures: PictureEntry[];
  comments: CommentEntry[];
}

/** The posts somebody wrote; the feed goes on with variations of them. */
export const posts: SamplePost[] = [...written.slice(0, 6), ...corners, ...first, ...written.slice(6)];

const people = new Map<string, Person>();
const authorKeys = new Map(posts.map((post) => [post.author.name, post.author.key]));
const bios = new Map(posts.flatMap((post) => (post.author.bio ? [[post.author.key, post.author.bio]] : [])));

/** The person of that name; made when first named. */
export function person(name: string): Person {
  const key = authorKeys.get(name) ?? `reader:${name}`;
  let found = people.get(key);
  if (!found) {
    const joined = today - (200 + pick(`joined:${key}`, 1800)) * 86_400_000;
    found = { uid: objectId(`user:${key}`, joined), name, token: token(`user:${key}`), bio: bios.get(key) };
    people.set(key, found);
  }
  return found;
}

const shapes = [
  [1080, 1440],
  [1080, 1440],
  [1080, 1080],
  [1080, 1350],
  [1440, 1080],
] as const;

function picturesOf(post: SamplePost): PictureEntry[] {
  const [width, height] = shapes[pick(`shape:${post.key}`, shapes.length)]!;
  return Array.from({ length: Math.max(1, post.pictures) }, (_, index) => {
    const key = `picture:${post.key}:${index}`;
    return { fileId: `1040g${objectId(key, today).slice(8)}${index}`, post, index, width, height };
  });
}

function commentsOf(
  comments: (SampleComment & { replyTo?: string })[],
  path: string,
  noteTime: number,
): CommentEntry[] {
  return comments.map((comment, index) => {
    const key = `${path}/${index}`;
    return {
      id: objectId(key, Math.max(timeOf(comment.date, key), noteTime)),
      person: person(comment.name),
      comment,
      replyTo: comment.replyTo === undefined ? undefined : person(comment.replyTo),
      replies: commentsOf(comment.replies ?? [], key, noteTime),
    };
  });
}

function entry(post: SamplePost): Entry {
  const time = timeOf(post.date, post.key);
  return {
    key: post.key,
    id: objectId(post.key, time),
    token: token(post.key),
    time,
    post,
    author: person(post.author.name),
    pictures: picturesOf(post),
    comments: commentsOf(post.comments, `comment:${post.key}`, time),
  };
}

const palettes = ['warm', 'green', 'blue', 'pink', 'ink'] as const;
const retitle = [
  (title: string) => `${title}（补充）`,
  (title: string) => `再说说：${title}`,
  (title: string) => `${title}｜又来一次`,
  (title: string) => `很多人问：${title}`,
  (title: string) => `${title}（更新版）`,
];

/** The same post told again: its own key, title, likes and cover. */
function vary(post: SamplePost, round: number): SamplePost {
  const key = `${post.key}~${round}`;
  const title =
    post.title && (retitle[(round - 1) % retitle.length] as (title: string) => string)(post.title);
  const palette = palettes[(palettes.indexOf(post.cover.palette) + round) % palettes.length]!;
  return {
    ...post,
    key,
    title,
    likes: pick(`likes:${key}`, 30_000),
    cover: { text: round % 2 === 0 ? post.cover.text : undefined, palette },
  };
}

/** Every note there is: first those somebody wrote, then variations up to the length of the feed. */
export const entries: Entry[] = posts.map(entry);
for (let round = 1; entries.length < guesses.feedLength; round += 1) {
  for (const post of posts.slice(0, guesses.feedLength - entries.length))
    entries.push(entry(vary(post, round)));
}

export const entryById = new Map(entries.map((each) => [each.id, each]));
export const entryByKey = new Map(entries.map((each) => [each.key, each]));
export const personById = new Map([...people.values()].map((each) => [each.uid, each]));
export const pictureById = new Map(
  entries.flatMap((each) => each.pictures.map((picture) => [picture.fileId, picture])),
);

/** The reader who is logged in; they have published nothing. */
export const reader: Person = {
  uid: objectId('user:me', today - 40 * 86_400_000),
  name: '小红薯67A2C91F',
  token: token('user:me'),
};
personById.set(reader.uid, reader);

/** The id of a note that its author has taken down. */
export const removedNoteId = objectId('removed', today - 90 * 86_400_000);
