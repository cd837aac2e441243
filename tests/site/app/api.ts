import type { Comment, CommentPage, Emoji, FeedPage, Note, Profile } from './model';

/** A page that is left aborts its requests, which Firefox reports as errors: nobody waits for these answers any more. */
const abandoned = () => new Promise<never>(() => {});

/** The calls the page makes to its API host, by the paths the site uses. */
export function createApi(host: string) {
  async function call<T>(path: string, body?: unknown): Promise<T> {
    const init =
      body === undefined
        ? {}
        : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const response = await fetch(`https://${host}${path}`, init).catch(abandoned);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    const { data } = (await response.json()) as { data: T };
    return data;
  }

  return {
    feed: (cursor: string, category: string) =>
      call<FeedPage>('/api/sns/web/v1/homefeed', { cursor, category }),
    note: (noteId: string, token: string) =>
      call<{ note: Note | null }>('/api/sns/web/v1/feed', { source_note_id: noteId, xsec_token: token }),
    comments: (noteId: string, cursor: string) =>
      call<CommentPage>(`/api/sns/web/v2/comment/page?note_id=${noteId}&cursor=${cursor}`),
    replies: (noteId: string, commentId: string, cursor: string) =>
      call<{ comments: Comment[]; cursor: string; hasMore: boolean }>(
        `/api/sns/web/v2/comment/sub/page?note_id=${noteId}&root_comment_id=${commentId}&cursor=${cursor}`,
      ),
    emoji: () => call<{ version: string; redmojiTabs: { emoji: Emoji[] }[] }>('/api/im/redmoji/detail'),
    search: (keyword: string, cursor: string) =>
      call<FeedPage>('/api/sns/web/v1/search/notes', { keyword, cursor }),
    profile: (userId: string) => call<Profile>(`/api/sns/web/v1/user/otherinfo?target_user_id=${userId}`),
  };
}

export type Api = ReturnType<typeof createApi>;
