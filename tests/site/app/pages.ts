import { defineComponent, h, onMounted, ref, watch } from 'vue';
import { NoteDetailView } from './note';
import { icon } from './parts';
import { scope } from './scope';
import { useStore } from './store';
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
    const store = useStore();
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

const filterIds = ['all', 'image', 'video', 'user'];

export const SearchPage = defineComponent({
  name: 'SearchPage',
  __scopeId: scope('search'),
  setup() {
    const store = useStore();
    const panel = ref(false);
    onMounted(() => void store.loadSearch());
    watch(
      () => store.state.search.keyword,
      () => void store.loadSearch(),
    );
    return () => {
      const { text, state } = store;
      if (!state.user.loggedIn) {
        return h('div', { class: 'feeds-page search-login' }, [
          h('div', { class: 'login-reason' }, text.loginToSearch),
          h(
            'button',
            { type: 'button', class: 'login-btn', onClick: () => (store.loginShown.value = true) },
            text.login,
          ),
        ]);
      }
      return h('div', { class: 'feeds-page' }, [
        h('div', { class: 'search-layout' }, [
          h('div', { class: 'search-layout__top' }, [
            h('div', { id: 'channel-container', class: 'channel-scroll-container' }, [
              h(
                'div',
                { class: 'content-container' },
                text.filters.map((name, index) =>
                  h('div', { id: filterIds[index], class: ['channel', { active: index === 0 }] }, name),
                ),
              ),
            ]),
            h(
              'div',
              {
                class: 'filter',
                onMouseenter: () => (panel.value = true),
                onMouseleave: () => (panel.value = false),
              },
              [
                h('span', text.filter),
                icon('down', 14),
                panel.value
                  ? h('div', { class: 'filter-container' }, [
                      h('div', { class: 'filters-wrapper' }, [
                        h('div', { class: 'filters' }, [
                          h(
                            'div',
                            { class: 'tag-container' },
                            text.sorts.map((sort) => h('div', { class: 'tags' }, [h('span', sort)])),
                          ),
                        ]),
                      ]),
                    ])
                  : null,
              ],
            ),
          ]),
          h('div', { class: 'search-layout__middle' }, [
            h('div', { class: 'reds-sticky-box' }, [
              h('div', { class: 'reds-sticky' }, [
                h('button', { type: 'button', class: 'tab', 'aria-details': text.sorts[0] }, text.sorts[0]),
                ...['教程', '平价', '学生党', '避雷', '推荐'].map((word) =>
                  h('button', { type: 'button', class: 'tab', 'aria-details': word }, word),
                ),
              ]),
            ]),
          ]),
          h('div', { class: 'search-layout__main' }, [
            h('div', { class: 'feeds-wrapper' }, [
              state.search.firstRequestFinish
                ? h(Waterfall, { items: state.search.feeds, id: '', surface: 'search' })
                : h('div', { class: 'feeds-loading' }, text.loading),
            ]),
          ]),
        ]),
      ]);
    };
  },
});

export const NotePage = defineComponent({
  name: 'NotePage',
  __scopeId: scope('outer-link'),
  setup() {
    const store = useStore();
    return () => {
      const { firstNoteId, noteDetailMap } = store.state.note;
      const detail = firstNoteId === undefined ? undefined : noteDetailMap[firstNoteId];
      if (!detail) return h(ErrorPage);
      return h('div', { class: 'outer-link-container' }, [
        h(NoteDetailView, { detail }),
        h('div', { class: 'close-circle' }, [
          h('div', { class: 'close close-mask-dark' }, [icon('close', 18)]),
        ]),
        h('div', { class: 'close-box' }),
      ]);
    };
  },
});

export const ErrorPage = defineComponent({
  name: 'ErrorPage',
  __scopeId: scope('access'),
  setup() {
    const store = useStore();
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
    const store = useStore();
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
