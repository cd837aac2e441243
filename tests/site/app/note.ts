import { defineComponent, h, onMounted, type PropType, ref, type VNode } from 'vue';
import { guesses } from '../guesses';
import { Comments } from './comments';
import { Media } from './media';
import type { NoteDetail } from './model';
import { noteText } from './note-text';
import { countShown, icon, profileHref } from './parts';
import { scope } from './scope';
import { injectStore } from './store';

/** How near its end (CSS pixels) the scroller asks for more comments. */
const commentsAhead = 120;

/** `#noteContainer`, the same in the modal and on the page of its own; another note may be put into it. */
export const NoteDetailView = defineComponent({
  name: 'NoteContainer',
  __scopeId: scope('note-container'),
  props: { detail: { type: Object as PropType<NoteDetail>, required: true } },
  setup(props) {
    const store = injectStore();
    const { text } = store;
    const mounted = ref(false);
    const english = store.flags.language === 'en' && guesses.rednoteCounts;
    onMounted(() => {
      mounted.value = true;
    });

    function onScroll(event: Event): void {
      const scroller = event.currentTarget as HTMLElement;
      const rest = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;
      if (rest < commentsAhead) void store.moreComments(props.detail.note.noteId);
    }

    function author(): VNode {
      const { user } = props.detail.note;
      const href = profileHref(user, 'pc_note');
      return h('div', { class: 'author-wrapper' }, [
        h('div', { class: 'info' }, [
          h('a', { href, target: '_blank' }, [h('img', { class: 'avatar-item', src: user.avatar })]),
          h('a', { class: 'name', href, target: '_blank' }, [
            h('span', { class: 'username' }, user.nickname),
          ]),
        ]),
        h('div', { class: 'note-detail-follow-btn' }, [
          h('button', { type: 'button', class: 'reds-button-new follow-button' }, [
            h('span', { class: 'reds-button-new-text' }, text.follow),
          ]),
        ]),
      ]);
    }

    function content(): VNode {
      const { note } = props.detail;
      return h('div', { class: 'note-content' }, [
        note.title ? h('div', { id: 'detail-title', class: 'title' }, note.title) : null,
        h('div', { id: 'detail-desc', class: 'desc' }, [
          h(
            'span',
            { class: 'note-text' },
            noteText(note.desc, { emoji: store.emoji.value, users: note.atUserList }),
          ),
        ]),
        h('div', { class: 'bottom-container' }, [
          h('span', { class: 'date', 'selected-disabled-search': '' }, note.dateShown),
          h('div', { class: 'notedetail-menu' }, [icon('more', 16)]),
        ]),
      ]);
    }

    function button(name: 'like' | 'collect' | 'chat', count: string, word: string): VNode {
      return h('span', { class: `${name}-wrapper` }, [
        icon(name, 24, `${name}-icon`),
        h('span', { class: 'count', 'selected-disabled-search': '' }, countShown(count, word, english)),
      ]);
    }

    function engageBar(): VNode {
      const { likedCount, collectedCount, commentCount } = props.detail.note.interactInfo;
      return h('div', { class: 'interact-container' }, [
        h('div', { class: 'input-box' }, [
          h('div', { class: 'content-edit' }, [
            h('p', {
              id: 'content-textarea',
              class: 'content-input',
              contenteditable: 'true',
              'data-tribute': 'true',
              'data-placeholder': text.sayOne,
            }),
          ]),
        ]),
        h('div', { class: 'buttons engage-bar-style' }, [
          h('div', { class: 'left' }, [
            button('like', likedCount, text.like),
            button('collect', collectedCount, text.collect),
            button('chat', commentCount, text.comment),
          ]),
          h('div', { class: 'share-wrapper' }, [icon('share', 24, 'share-icon')]),
        ]),
      ]);
    }

    return () => {
      const { note } = props.detail;
      return h(
        'div',
        {
          id: 'noteContainer',
          class: 'note-container',
          'data-type': note.type,
          'data-render-status': mounted.value ? 'csr' : 'ssr',
          'data-video-style': note.type === 'video' ? 'horizontal' : undefined,
          'data-note-id': note.noteId,
          onScroll,
        },
        [
          h('div', { class: 'author' }, [author()]),
          h(Media, { note }),
          h('div', { id: 'pagination-teleport-container' }),
          h('div', { class: 'interaction-container' }, [
            h('div', { class: 'author-container' }, [author()]),
            h('div', { class: 'note-scroller', onScroll }, [
              content(),
              h('div', { class: 'divider interaction-divider' }),
              h(Comments, { detail: props.detail }),
            ]),
            h('div', { class: 'interactions engage-bar' }, [
              h('div', { class: 'engage-bar-container' }, mounted.value ? [engageBar()] : []),
            ]),
          ]),
        ],
      );
    };
  },
});
