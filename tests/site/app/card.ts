import { computed, defineComponent, h, onMounted, type PropType, ref, type VNode, watch } from 'vue';
import { guesses } from '../guesses';
import type { FeedItem, NoteCard } from './model';
import { countShown, icon, profileHref, secure } from './parts';
import { cardWidth, scope } from './scope';
import { injectStore, type NoteSource } from './store';
import { searchHref } from './text';

export type Surface = 'feed' | 'search' | 'profile';

const sources: Record<Surface, NoteSource> = { feed: 'pc_feed', search: 'pc_search', profile: 'pc_user' };

/** One `section.note-item` of a waterfall. The same element may be given another note. */
export const Card = defineComponent({
  name: 'NoteItem',
  __scopeId: scope('note-item'),
  props: {
    item: { type: Object as PropType<FeedItem>, required: true },
    index: { type: Number, required: true },
    surface: { type: String as PropType<Surface>, required: true },
    width: Number,
    x: Number,
    y: Number,
  },
  setup(props) {
    const store = injectStore();
    const loaded = ref(false);
    const picture = ref<HTMLImageElement>();
    // A picture of the server's HTML may have come before Vue listened for it.
    onMounted(() => {
      if (picture.value?.complete) loaded.value = true;
    });
    watch(
      () => props.item.id,
      () => {
        loaded.value = false;
      },
    );

    const coverHeight = computed(() => {
      if (props.item.modelType !== 'note' || props.width === undefined) return undefined;
      const { width, height } = props.item.noteCard.cover;
      return Math.round(props.width * Math.min(4 / 3, Math.max(3 / 4, height / width)));
    });

    function href(): string {
      const { item } = props;
      if (item.modelType !== 'note') return '';
      if (props.surface === 'feed') return `/explore/${item.id}?xsec_token=${item.xsecToken}&xsec_source=`;
      if (props.surface === 'profile') {
        const { userId } = item.noteCard.user;
        return `/user/profile/${userId}/${item.id}?xsec_token=${item.xsecToken}&xsec_source=pc_user`;
      }
      if (store.flags.language === 'en') return `/search_result/${item.id}`;
      return `/search_result/${item.id}?xsec_token=${item.xsecToken}&xsec_source=`;
    }

    function openNote(event: MouseEvent): void {
      if (event.ctrlKey || event.metaKey || event.shiftKey || props.item.modelType !== 'note') return;
      event.preventDefault();
      store.openNote(props.item.id, props.item.xsecToken, sources[props.surface]);
    }

    function cover(card: NoteCard): VNode {
      const style = coverHeight.value === undefined ? undefined : { height: `${coverHeight.value}px` };
      const className = ['cover', 'mask', { ld: loaded.value }];
      return h('a', { class: className, target: '_self', href: href(), style, onClick: openNote }, [
        h('img', {
          'data-xhs-img': '',
          loading: 'lazy',
          ref: picture,
          src: secure(card.cover.urlDefault),
          onLoad: () => {
            loaded.value = true;
          },
        }),
        card.sticky
          ? h('div', { class: 'top-tag-area' }, [h('div', { class: 'top-wrapper' }, store.text.sticky)])
          : null,
        card.type === 'video' ? h('span', { class: 'play-icon' }, [icon('play', 12)]) : null,
      ]);
    }

    function like(card: NoteCard): VNode {
      const { likedCount } = card.interactInfo;
      return h('span', { class: 'like-wrapper like-active' }, [
        h('span', { class: 'like-lottie' }),
        icon('like', 16, 'like-icon'),
        h(
          'span',
          { class: 'count', 'selected-disabled-search': '' },
          countShown(likedCount, store.text.like, store.flags.language === 'en' && guesses.rednoteCounts),
        ),
      ]);
    }

    function author({ user, dateShown }: NoteCard): VNode {
      const link = { class: 'author', target: '_blank', href: profileHref(user, sources[props.surface]) };
      const picture = h('img', { class: 'author-avatar', src: user.avatar, 'data-xhs-img': '' });
      if (props.surface === 'search') {
        return h('a', link, [
          picture,
          h('div', { class: 'name-time-wrapper' }, [
            h('div', { class: 'name' }, [h('span', { class: 'name' }, user.nickname)]),
            h('div', { class: 'time' }, [h('span', { class: 'time' }, dateShown)]),
          ]),
        ]);
      }
      return h('a', link, [
        h('div', { class: 'avatar-container' }, [picture]),
        h('span', { class: 'name' }, user.nickname),
      ]);
    }

    function note(id: string, card: NoteCard): VNode[] {
      const bottom = props.surface === 'search' ? 'card-bottom-wrapper' : 'author-wrapper';
      return [
        h('a', { href: `/explore/${id}`, style: { display: 'none' } }),
        cover(card),
        h('div', { class: 'footer' }, [
          card.displayTitle
            ? h('a', { class: 'title', target: '_self', onClick: openNote }, [h('span', card.displayTitle)])
            : null,
          card.coveredTitle ? h('a', { class: 'stretched', href: href(), onClick: openNote }) : null,
          h('div', { class: bottom }, [author(card), like(card)]),
        ]),
      ];
    }

    function queries({ title, queries }: { title: string; queries: string[] }): VNode {
      return h('div', { class: 'query-note-wrapper' }, [
        h('div', { class: 'query-note-header' }, [h('span', { class: 'query-note-header-text' }, title)]),
        h(
          'div',
          { class: 'query-note-list' },
          queries.map((query) =>
            h('a', { class: 'query-note-item', href: searchHref(query, '51', 'web_explore_feed') }, query),
          ),
        ),
      ]);
    }

    return () => {
      const { item, width, x, y } = props;
      const style: Record<string, string> = {};
      if (width !== undefined) style[cardWidth] = `${width}px`;
      if (x !== undefined && y !== undefined) style.transform = `translate(${x}px, ${y}px)`;
      const isNote = item.modelType === 'note';
      return h(
        'section',
        {
          class: 'note-item',
          'data-width': isNote ? item.noteCard.cover.width : undefined,
          'data-height': isNote ? item.noteCard.cover.height : undefined,
          'data-index': props.index,
          'data-note-id': item.id,
          style,
        },
        [h('div', isNote ? note(item.id, item.noteCard) : [queries(item.hotQuery)])],
      );
    };
  },
});
