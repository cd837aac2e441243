import { defineComponent, h, ref, type VNode } from 'vue';
import { legalText } from './legal';
import { LoginModal } from './login';
import { NoteModal } from './modal';
import { ErrorPage, ExplorePage, NotePage, NotificationPage } from './pages';
import { icon, profileHref } from './parts';
import { FeedbackDialog, SearchPosition } from './popups';
import { ProfilePage } from './profile';
import { scope } from './scope';
import { SearchPage } from './search';
import { injectStore } from './store';
import { searchHref } from './text';

const pages = {
  explore: ExplorePage,
  note: NotePage,
  search: SearchPage,
  profile: ProfilePage,
  notification: NotificationPage,
  error: ErrorPage,
};

export const App = defineComponent({
  name: 'App',
  __scopeId: scope('app'),
  setup() {
    const store = injectStore();
    const { text, flags, state } = store;
    const typed = ref(state.search.keyword);

    function search(): void {
      if (typed.value.trim()) store.go(searchHref(typed.value.trim(), '51', 'web_explore_feed'));
    }
    function onKey(event: KeyboardEvent): void {
      if (event.key === 'Enter' && !event.isComposing) search();
    }
    function onInput(event: Event): void {
      typed.value = (event.target as HTMLInputElement).value;
    }
    function toggleTheme(): void {
      const dark = !document.documentElement.hasAttribute('dark');
      document.documentElement.toggleAttribute('dark', dark);
      localStorage.setItem('xhs-pc-theme', dark ? 'dark' : 'light');
    }

    function menu(): VNode {
      return h('div', { class: 'right' }, [
        h('div', { class: 'menu' }, [
          h('span', { class: 'menu-item' }, text.creator),
          h('span', { class: 'menu-item' }, text.business),
          h(FeedbackDialog),
          h('button', { type: 'button', class: 'theme-switch', title: text.theme, onClick: toggleTheme }, [
            icon('moon', 18),
          ]),
        ]),
      ]);
    }

    function header(): VNode {
      return h('div', { class: 'header-container' }, [
        h('header', { class: 'mask-paper' }, [
          h('a', { id: 'link-guide', href: '/explore' }, [h('span', { class: 'header-logo' }, text.suffix)]),
          h('div', { class: 'input-box' }, [
            h('input', {
              id: 'search-input',
              class: 'search-input',
              type: 'text',
              autocomplete: 'off',
              placeholder: text.search,
              value: typed.value,
              onInput,
              onKeydown: onKey,
            }),
            h('div', { class: 'input-button', onClick: search }, [
              h('div', { class: 'search-icon' }, [icon('search', 18)]),
            ]),
          ]),
          menu(),
        ]),
      ]);
    }

    function aiSearch(): VNode {
      return h('div', { class: 'search-area' }, [
        h('div', { class: 'search-box-in-content' }, [
          h('textarea', {
            id: 'search-input-in-feeds',
            placeholder: text.aiPrompt,
            rows: 2,
            value: typed.value,
            onInput,
            onKeydown: onKey,
          }),
        ]),
      ]);
    }

    function link(path: string, label: string, symbol: string, active: boolean): VNode {
      const onClick = (event: MouseEvent) => {
        if (event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        store.go(path);
      };
      return h('li', { class: { 'active-channel': active } }, [
        h('a', { class: 'link-wrapper', href: path, onClick }, [
          icon(symbol, 24),
          h('span', { class: 'channel' }, label),
        ]),
      ]);
    }

    function sideBar(): VNode {
      const { me } = state.user;
      return h('div', { class: ['side-bar', { 'side-bar-ai': flags.aiLayout }] }, [
        h('ul', { class: 'channel-list' }, [
          h('div', { class: 'channel-list-content' }, [
            link('/explore', text.discover, 'home', store.page.value === 'explore'),
            link('/publish/publish', text.publish, 'plus', false),
            link('/notification', text.notifications, 'bell', store.page.value === 'notification'),
            me
              ? link(
                  profileHref(me, 'pc_me'),
                  text.me,
                  'person',
                  store.page.value === 'profile' && state.userProfile?.user.userId === me.userId,
                )
              : h('li', [
                  h(
                    'button',
                    {
                      id: 'login-btn',
                      type: 'button',
                      class: 'login-btn',
                      onClick: () => (store.loginShown.value = true),
                    },
                    text.login,
                  ),
                ]),
          ]),
        ]),
        h('div', { class: 'app-info' }, [legalText()]),
        h('div', { class: 'information-container' }, [
          h('div', { class: 'information-wrapper' }, [icon('menu', 24), h('span', text.more)]),
        ]),
      ]);
    }

    return () =>
      h('div', { id: 'global', class: 'layout limit', 'data-logged': state.user.loggedIn ? '1' : '0' }, [
        flags.aiLayout ? aiSearch() : header(),
        h('div', { class: 'main-container' }, [
          sideBar(),
          h('div', { class: 'with-side-bar main-content' }, [
            h(pages[store.page.value], { key: `${store.page.value}-${store.generation.value}` }),
          ]),
        ]),
        h('div', { id: 'explore-guide-menu' }, [h('div', { class: 'app-info outside' }, [legalText()])]),
        h(NoteModal),
        h(LoginModal),
        h(SearchPosition),
      ]);
  },
});
