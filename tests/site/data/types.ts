/** One invented post, as written by hand. Ids, tokens, user ids and picture names are derived from the keys. */
export interface SamplePost {
  /** A slug no other post has. */
  key: string;
  title?: string;
  /** With newlines; hashtags inline as `#话题`, mentions as `@名`, emoji codes such as `[笑哭R]`. */
  body: string;
  author: { key: string; name: string; bio?: string };
  kind: 'normal' | 'video';
  topic: string;
  /** How many pictures the note has, the cover included. */
  pictures: number;
  cover: { text?: string; palette: 'warm' | 'green' | 'blue' | 'pink' | 'ink' };
  likes: number;
  collects: number;
  /** As shown, e.g. `11-01 上海`, `昨天 18:42`, `3天前 广东`. */
  date: string;
  comments: SampleComment[];
}

export interface SampleComment {
  name: string;
  text: string;
  date: string;
  place?: string;
  likes?: number;
  byAuthor?: boolean;
  pinned?: boolean;
  picture?: boolean;
  replies?: (SampleComment & { replyTo?: string })[];
}
