import { defineComponent, h, ref, type VNode } from 'vue';
import { scope } from './scope';
import { injectStore } from './store';
import { Waterfall } from './waterfall';

/** `#userPageContainer`; the tabs' contents lie side by side, the hidden one stays in the DOM. */
export const ProfilePage = defineComponent({
  name: 'UserPage',
  __scopeId: scope('user-page'),
  setup() {
    const store = injectStore();
    const tab = ref(0);

    function count(value: string, word: string): VNode {
      return h('div', [h('span', { class: 'count' }, value), h('span', { class: 'shows' }, word)]);
    }

    return () => {
      const profile = store.state.userProfile;
      if (!profile) return h('div', { id: 'userPageContainer', class: 'user-page' });
      const { text } = store;
      return h('div', { id: 'userPageContainer', class: 'user-page' }, [
        h('div', { class: 'user' }, [
          h('div', { class: 'user-info' }, [
            h('div', { class: 'avatar' }, [
              h('div', { class: 'avatar-wrapper' }, [
                h('img', { class: 'user-image', src: profile.user.avatar }),
              ]),
            ]),
            h('div', { class: 'info-part' }, [
              h('div', { class: 'info' }, [
                h('div', { class: 'basic-info' }, [
                  h('div', { class: 'user-basic' }, [
                    h('div', { class: 'user-nickname' }, [
                      h('div', { class: 'user-name' }, profile.user.nickname),
                    ]),
                    h('div', { class: 'user-content' }, [
                      h('span', { class: 'user-redId' }, text.redId(profile.redId)),
                      h('span', { class: 'user-IP' }, text.place(profile.ipLocation)),
                    ]),
                  ]),
                ]),
                h('div', { class: 'user-desc' }, profile.desc),
                h(
                  'div',
                  { class: 'user-tags' },
                  profile.tags.map((tag) => h('div', { class: 'tag-item' }, [h('div', tag)])),
                ),
                h('div', { class: 'data-info' }, [
                  h('div', { class: 'user-interactions' }, [
                    count(profile.follows, text.follows),
                    count(profile.fans, text.fans),
                    count(profile.interaction, text.interaction),
                  ]),
                ]),
              ]),
            ]),
          ]),
        ]),
        h('div', { class: 'reds-sticky-box user-page-sticky' }, [
          h(
            'div',
            { class: 'reds-tabs-list' },
            text.profileTabs.map((name, index) =>
              h(
                'div',
                {
                  class: ['reds-tab-item sub-tab-list', { active: index === tab.value }],
                  onClick: () => (tab.value = index),
                },
                [h('span', name)],
              ),
            ),
          ),
        ]),
        h('div', { class: 'feeds-tab-container' }, [
          h(
            'div',
            { class: 'transform-container', style: { transform: `translateX(${-100 * tab.value}%)` } },
            [
              h('div', { class: 'tab-content-item' }, [
                profile.notes.length > 0
                  ? h(Waterfall, { items: profile.notes, id: 'userPostedFeeds', surface: 'profile' })
                  : h('div', { class: 'empty' }, text.noNotes),
              ]),
              h('div', { class: 'tab-content-item' }, [
                h(Waterfall, { items: profile.collected, id: 'userCollectedFeeds', surface: 'profile' }),
              ]),
              h('div', { class: 'tab-content-item' }),
            ],
          ),
        ]),
      ]);
    };
  },
});
