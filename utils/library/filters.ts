import type { ShelvedPost } from './shelved';

/** Which posts to show. A field that is not there asks for nothing. */
export interface Filters {
  archived: boolean;
  favourite?: true;
  tag?: string;
  /** As `authorKey` makes it. */
  author?: string;
  kind?: ShelvedPost['kind'];
  note?: 'with' | 'without';
  saved?: Since;
}

/** Saved in the last so many days. */
export const sinces = ['7', '30', '365'] as const;
export type Since = (typeof sinces)[number];

export const sorts = ['saved', 'savedFirst', 'published', 'publishedFirst', 'title'] as const;
export type Sort = (typeof sorts)[number];

const day = 86_400_000;

export function filterShelf(posts: readonly ShelvedPost[], filters: Filters, now: number): ShelvedPost[] {
  const { archived, favourite, tag, author, kind, note, saved } = filters;
  const since = saved ? now - Number(saved) * day : Number.NEGATIVE_INFINITY;
  return posts.filter(
    (post) =>
      post.archived === archived &&
      (!favourite || post.favourite) &&
      (tag === undefined || post.tags.includes(tag)) &&
      (author === undefined || authorKey(post) === author) &&
      (kind === undefined || post.kind === kind) &&
      (note === undefined || (post.note !== '') === (note === 'with')) &&
      post.savedAt >= since,
  );
}

/** @param posts the last saved first */
export function sortShelf(posts: readonly ShelvedPost[], sort: Sort): ShelvedPost[] {
  if (sort === 'saved') return [...posts];
  if (sort === 'savedFirst') return posts.toReversed();
  if (sort === 'title') {
    const { compare } = new Intl.Collator('zh-Hans');
    return posts.toSorted((one, other) => compare(one.title || one.opening, other.title || other.opening));
  }
  const sign = sort === 'published' ? -1 : 1;
  const at = (post: ShelvedPost) => post.publishedAt ?? post.savedAt;
  return posts.toSorted((one, other) => sign * (at(one) - at(other)));
}

/** By the name only where the site gave no id. */
export function authorKey({ author }: ShelvedPost): string {
  return author.id || author.name;
}

export interface Counted {
  value: string;
  text: string;
  count: number;
}

/** The authors of these posts, those of most posts first. */
export function authorsIn(posts: readonly ShelvedPost[]): Counted[] {
  return counted(posts, (post) => (post.author.name ? [[authorKey(post), post.author.name]] : []));
}

/** The tags on these posts, those on most posts first. */
export function tagsIn(posts: readonly ShelvedPost[]): Counted[] {
  return counted(posts, ({ tags }) => tags.map((tag) => [tag, tag]));
}

function counted(
  posts: readonly ShelvedPost[],
  valuesOf: (post: ShelvedPost) => (readonly [value: string, text: string])[],
): Counted[] {
  const counts = new Map<string, Counted>();
  for (const post of posts) {
    for (const [value, text] of valuesOf(post)) {
      const there = counts.get(value);
      if (there) there.count++;
      else counts.set(value, { value, text, count: 1 });
    }
  }
  return [...counts.values()].sort(
    (one, other) => other.count - one.count || (one.text < other.text ? -1 : 1),
  );
}
