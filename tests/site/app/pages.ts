import { defineComponent, h, onMounted, ref } from 'vue';
import { NoteDetailView } from './note';
import { icon } from './parts';
import { scope } from './scope';
import { injectStore } from './store';
import { Waterfall } from './waterfall';

const channels = [
  'recommend',
  'fashion',
  'food',
  'cosmetics',
  'movie_and_tv',
  'career',
  'love',
  'household_product',
  'gaming',
  'travel',
  'fitness',
];

export const ExplorePage = defineComponent({
  name: 'ExplorePage',
  __scopeId: scope('explore'),
  setup() {
    const store = injectStore();
    const mounted = ref(false);
    onMounted(() => {
      mounted.value = true;
      if (store.state.feed.feeds.length === 0) void store.moreFeed();
    });
    return () => {
      const { feed } = store.state;
      const ai = store.flags.aiLayout;
      return h(
        'div',
        {
          id: 'mfContainer',
          class: ['feeds-page', { 'ai-feeds-page': ai }],
          'data-render-status': mounted.value ? 'csr' : 'ssr',
        },
        [
          ai ? h('div', { class: 'xhs-ai-message-card' }, [h('span', store.text.aiMessage)]) : null,
          h('div', { class: 'channel-container' }, [
            h(
              'div',
              {
                id: 'channel-container',
                class: ['scroll-container channel-scroll-container', { 'channel-scroll-container-ai': ai }],
              },
              [
                h(
                  'div',
                  { class: 'content-container' },
                  store.text.channels.map((name, index) => {
                    const id = index === 0 ? 'homefeed_recommend' : `homefeed.${channels[index]}_v3`;
                    return h('div', { id, class: ['channel', { active: feed.currentChannel === id }] }, name);
                  }),
                ),
              ],
            ),
          ]),
          h(Waterfall, { items: feed.feeds, id: 'exploreFeeds', surface: 'feed', onNearEnd: store.moreFeed }),
          feed.hasMore ? h('div', { class: 'feeds-loading' }, store.text.loading) : null,
          h('div', { class: 'floating-btn-sets' }, [
            h('div', { class: 'reload', onClick: () => window.scrollTo({ top: 0, behavior: 'smooth' }) }, [
              icon('reload', 20),
            ]),
          ]),
        ],
      );
    };
  },
});

export const NotePage = defineComponent({
  name: 'NotePage',
  __scopeId: scope('outer-link'),
  setup() {
    const store = injectStore();
    return () => {
      const { firstNoteId, noteDetailMap } = store.state.note;
      const detail = firstNoteId === undefined ? undefined : noteDetailMap[firstNoteId];
      if (!detail) return h(ErrorPage);
      return [
        h('div', { class: 'outer-link-container' }, [
          h(NoteDetailView, { detail }),
          h('div', { class: 'close-circle' }, [
            h('div', { class: 'close close-mask-dark' }, [icon('close', 18)]),
          ]),
          h('div', { class: 'close-box' }),
        ]),
        h('div', { id: 'note-detail-origin' }),
      ];
    };
  },
});

export const ErrorPage = defineComponent({
  name: 'ErrorPage',
  __scopeId: scope('access'),
  setup() {
    const store = injectStore();
    return () => {
      const { errorCode, errMsg } = store.state.note.serverRequestInfo;
      return h('div', { class: 'access-wrapper' }, [
        h('div', { class: errorCode === -510001 ? 'not-found-wrapper' : 'error-wrapper' }, [
          h('div', { class: 'content' }, errMsg),
          h(
            'button',
            { type: 'button', class: 'back-btn', onClick: () => store.go('/explore') },
            store.text.backHome,
          ),
        ]),
      ]);
    };
  },
});

export const NotificationPage = defineComponent({
  name: 'NotificationPage',
  __scopeId: scope('notification'),
  setup() {
    const store = injectStore();
    return () =>
      h('div', { class: 'notification-page' }, [
        h('div', { class: 'tabs-content-container' }, [
          h('div', { class: 'container' }, [
            h('div', { class: 'interaction-hint' }, [h('span', store.text.notifications)]),
            h('div', { class: 'interaction-content' }, '姐妹，同款链接可以发我一下吗？已经蹲了好几天了'),
            h('div', { class: 'quote-info' }, '第一次发笔记，有没有人看到呀'),
          ]),
        ]),
      ]);
  },
});
