import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCard } from '@/components/card/view';

/** Injected beside the reader when it is first needed: React is too heavy for every page. */
export default defineUnlistedScript(() => {
  globalThis.__lrwCard = createCard;
});
