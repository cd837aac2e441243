import { defineComponent, h, onMounted, type PropType, ref, type VNode, watch } from 'vue';
import { guesses } from '../guesses';
import type { Comment, NoteDetail } from './model';
import { noteText } from './note-text';
import { countShown, icon, profileHref, secure } from './parts';
import { scope } from './scope';
import { injectStore } from './store';

/** `.comments-el`: nothing but `.loading` on the server; then page by page, as the note's scroller moves. */
export const Comments = defineComponent({
  name: 'NoteComments',
  __scopeId: scope('comments-el'),
  props: { detail: { type: Object as PropType<NoteDetail>, required: true } },
  setup(props) {
    const store = injectStore();
    const mounted = ref(false);
    const { text } = store;
    const english = store.flags.language === 'en' && guesses.rednoteCounts;
    onMounted(() => {
      mounted.value = true;
    });
    watch(
      [() => props.detail.note.noteId, mounted],
      () => {
        if (mounted.value && !props.detail.comments.firstRequestFinish)
          void store.moreComments(props.detail.note.noteId);
      },
      { flush: 'post' },
    );

    function content(comment: Comment): VNode {
      const body = noteText(comment.content, { emoji: store.emoji.value });
      const { target } = comment;
      const prefix = target
        ? [h('span', text.replyTo), h('span', { class: 'nickname' }, target.nickname), h('span', ' : ')]
        : [];
      return h('div', { class: 'content' }, [...prefix, h('span', { class: 'note-text' }, body)]);
    }

    function item(comment: Comment, sub: boolean): VNode {
      const href = profileHref(comment.user, 'pc_comment');
      const replies = sub ? '0' : comment.subCommentCount;
      return h(
        'div',
        {
          id: `comment-${comment.id}`,
          key: comment.id,
          class: ['comment-item', { 'comment-item-sub': sub }],
        },
        [
          h('div', { class: 'comment-inner-container' }, [
            h('div', { class: 'avatar' }, [
              h('a', { href, target: '_blank' }, [
                h('img', { class: 'avatar-item', src: comment.user.avatar }),
              ]),
            ]),
            h('div', { class: 'right' }, [
              h('div', { class: 'author-wrapper' }, [
                h('div', { class: 'author' }, [
                  h(
                    'a',
                    { class: 'name', 'data-user-id': comment.user.userId, href, target: '_blank' },
                    comment.user.nickname,
                  ),
                  comment.isAuthor ? h('span', { class: 'tag' }, text.author) : null,
                ]),
              ]),
              content(comment),
              comment.picture
                ? h('div', { class: 'comment-picture' }, [
                    h('img', { src: secure(comment.picture), loading: 'lazy' }),
                  ])
                : null,
              comment.pinned
                ? h('div', { class: 'labels' }, [h('span', { class: 'top' }, text.pinned)])
                : null,
              h('div', { class: 'info' }, [
                h('div', { class: 'date' }, [
                  h('span', comment.dateShown),
                  comment.ipLocation ? h('span', { class: 'location' }, comment.ipLocation) : null,
                ]),
                h('div', { class: 'interactions' }, [
                  h('div', { class: 'like' }, [
                    icon('like', 16, 'like-icon'),
                    h('span', { class: 'count' }, countShown(comment.likeCount, text.like, english)),
                  ]),
                  h('div', { class: 'reply icon-container' }, [
                    icon('chat', 16),
                    h('span', { class: 'count' }, countShown(replies, text.reply, english)),
                  ]),
                ]),
              ]),
            ]),
          ]),
        ],
      );
    }

    function parent(comment: Comment): VNode {
      const rest = Number(comment.subCommentCount) - comment.subComments.length;
      return h('div', { class: 'parent-comment', key: comment.id }, [
        item(comment, false),
        comment.subComments.length > 0
          ? h('div', { class: 'reply-container' }, [
              h(
                'div',
                { class: 'list-container' },
                comment.subComments.map((sub) => item(sub, true)),
              ),
              comment.subCommentHasMore
                ? h(
                    'div',
                    { class: 'show-more', onClick: () => store.moreReplies(comment) },
                    text.showMore(rest),
                  )
                : null,
            ])
          : null,
      ]);
    }

    function container(): VNode | VNode[] {
      const { list, hasMore, firstRequestFinish, total } = props.detail.comments;
      if (!mounted.value) return h('div', { class: 'loading' }, text.loading);
      if (!store.state.user.loggedIn) {
        return h(
          'div',
          { class: 'comments-login', onClick: () => (store.loginShown.value = true) },
          text.loginToComment,
        );
      }
      if (!firstRequestFinish) return h('div', { class: 'loading' }, text.loading);
      if (list.length === 0) {
        return h('div', { class: 'no-comments' }, [h('div', { class: 'no-comments-text' }, text.noComments)]);
      }
      return h('div', { class: 'comments-container' }, [
        h('div', { class: 'total' }, text.commentTotal(total)),
        h('div', { class: 'list-container' }, list.map(parent)),
        hasMore
          ? h('div', { class: 'loading' }, text.loading)
          : h('div', { class: 'end-container' }, text.end),
      ]);
    }

    return () => h('div', { class: 'comments-el' }, [container()]);
  },
});
