import { h, type VNode } from 'vue';
import { type Piece, pieces, searchHref } from './text';

interface Context {
  emoji: ReadonlyMap<string, string>;
  users?: { userId: string; nickname: string }[];
}

function nodeOf(piece: Piece, users: Context['users'] = []): VNode {
  if (piece.kind === 'text') return h('span', piece.text);
  if (piece.kind === 'emoji') return h('img', { class: 'note-content-emoji', src: piece.image });
  if (piece.kind === 'tag') {
    const href = searchHref(piece.name, '54', 'web_note_detail_r10');
    return h('a', { id: 'hash-tag', class: 'tag', href }, `#${piece.name}`);
  }
  const id = users.find((user) => user.nickname === piece.name)?.userId;
  const href = id && `/user/profile/${id}`;
  return h('a', { class: 'note-content-user', 'data-user-id': id, href }, `@${piece.name}`);
}

/** The children of a `span.note-text`: spans of text, hashtags, mentions, emoji pictures. */
export function noteText(text: string, { emoji, users }: Context): VNode[] {
  return pieces(text, emoji).map((piece) => nodeOf(piece, users));
}
