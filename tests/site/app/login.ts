import { defineComponent, h, onBeforeUnmount, onMounted, watch } from 'vue';
import { guesses } from '../guesses';
import { icon } from './parts';
import { scope } from './scope';
import { injectStore } from './store';

/** The login modal: by URL switch, and once a logged-out reader has scrolled some way. */
export const LoginModal = defineComponent({
  name: 'LoginModal',
  __scopeId: scope('login-modal'),
  setup() {
    const store = injectStore();
    let dismissed = false;

    function onScroll(): void {
      if (!dismissed && window.scrollY > window.innerHeight * guesses.loginWallScreens)
        store.loginShown.value = true;
    }
    onMounted(() => {
      if (store.flags.loginWall) store.loginShown.value = true;
      if (!store.state.user.loggedIn) window.addEventListener('scroll', onScroll, { passive: true });
    });
    onBeforeUnmount(() => window.removeEventListener('scroll', onScroll));
    watch(store.loginShown, (shown) => {
      document.documentElement.classList.toggle('reds-lock-scroll', shown || store.open.value !== undefined);
    });

    function close(): void {
      dismissed = true;
      store.loginShown.value = false;
    }

    return () =>
      store.loginShown.value
        ? h('div', { class: 'reds-modal reds-modal-open login-modal' }, [
            h('i', { class: 'reds-mask' }),
            h('div', { class: 'login-container' }, [
              h('div', { class: 'icon-btn-wrapper close-button', onClick: close }, [icon('close', 18)]),
              h('div', { class: 'login-reason' }, store.text.loginReason),
              h('div', { class: 'qrcode-img' }),
              h('div', { class: 'login-scan' }, store.text.loginScan),
            ]),
          ])
        : null;
  },
});
