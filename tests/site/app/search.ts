import { defineComponent, h, onMounted, ref, watch } from 'vue';
import { icon } from './parts';
import { scope } from './scope';
import { injectStore } from './store';
import { Waterfall } from './waterfall';

const filterIds = ['all', 'image', 'video', 'user'];

export const SearchPage = defineComponent({
  name: 'SearchPage',
  __scopeId: scope('search'),
  setup() {
    const store = injectStore();
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
