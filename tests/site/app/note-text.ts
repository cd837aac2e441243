import { h, type VNode } from 'vue';
import { pieces, searchHref } from './text';

interface Context {
  emoji: ReadonlyMap<string, string>;
  users?: { userId: string; nickname: string }[];
}

/** The children of a `span.note-text`: spans of text, hashtags, mentions, emoji pictures. */
export function noteText(text: string, { emoji, users = [] }: Context): VNode[] {
  return pieces(text, emoji).map((piece) => {
    switch (piece.kind) {
      case 'text':
        return h('span', piece.text);
      case 'tag': {
        const href = searchHref(piece.name, '54', 'web_note_detail_r10');
        return h('a', { id: 'hash-tag', class: 'tag', href }, `#${piece.name}`);
      }
      case 'user': {
        const id = users.find((user) => user.nickname === piece.name)?.userId;
        const href = id && `/user/profile/${id}`;
        return h('a', { class: 'note-content-user', 'data-user-id': id, href }, `@${piece.name}`);
      }
      case 'emoji':
        return h('img', { class: 'note-content-emoji', src: piece.image });
    }
  });
}
