import { setTimeout as sleep } from 'node:timers/promises';
import type { Emoji } from '../app/model';
import { type CommentEntry, entryById, personById } from '../data';
import { emojiNames } from '../data/emoji';
import { digest } from '../data/ids';
import { guesses } from '../guesses';
import { feedPage, searchPage } from './feed';
import { emojiHost } from './hosts';
import { type Audience, commentPage, presentComment, presentNote, presentProfile } from './present';

/** How late the answers come, in milliseconds. */
export interface Delays {
  comments: number;
  emoji: number;
  search: number;
}

interface Call {
  path: string;
  query: URLSearchParams;
  body: Record<string, string>;
  audience: Audience;
  language: 'zh' | 'en';
}

const emoji: Emoji[] = emojiNames.map((imageName) => ({
  imageName,
  image: `https://${emojiHost}/fe-platform/${digest(`emoji:${imageName}`).slice(0, 40)}.png`,
}));

function replies(call: Call): unknown {
  const note = entryById.get(call.query.get('note_id') ?? '');
  const root = note?.comments.find(({ id }: CommentEntry) => id === call.query.get('root_comment_id'));
  if (!note || !root) return undefined;
  const from = Number(call.query.get('cursor'));
  const end = from + guesses.replyPageSize;
  return {
    comments: root.replies.slice(from, end).map((reply) => presentComment(reply, note, call.audience)),
    cursor: String(Math.min(end, root.replies.length)),
    hasMore: end < root.replies.length,
  };
}

/** The `data` of an API answer; undefined for a path or an id the site does not know. */
export async function answer(call: Call, delays: Delays): Promise<unknown> {
  const { query, body, audience } = call;
  switch (call.path) {
    case '/api/sns/web/v1/homefeed':
      return feedPage(Number(body.cursor), audience, call.language);
    case '/api/sns/web/v1/feed': {
      const entry = entryById.get(body.source_note_id ?? '');
      return { note: entry && entry.token === body.xsec_token ? presentNote(entry, audience) : null };
    }
    case '/api/sns/web/v2/comment/page': {
      await sleep(delays.comments);
      const entry = entryById.get(query.get('note_id') ?? '');
      return entry && commentPage(entry, Number(query.get('cursor')), audience);
    }
    case '/api/sns/web/v2/comment/sub/page':
      return replies(call);
    case '/api/im/redmoji/detail':
      await sleep(delays.emoji);
      return { version: '7', redmojiTabs: [{ emoji }] };
    case '/api/sns/web/v1/search/notes':
      await sleep(delays.search);
      return searchPage(body.keyword ?? '', audience);
    case '/api/sns/web/v1/user/otherinfo': {
      const person = personById.get(query.get('target_user_id') ?? '');
      return person && presentProfile(person, audience);
    }
    default:
      return undefined;
  }
}
