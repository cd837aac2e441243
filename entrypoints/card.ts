import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCard } from '@/components/card/view';
import { wholePost } from '@/utils/page/whole-post';
import { HealthCheck } from '@/utils/reading/site-health';
import { Walk } from '@/utils/reading/walk';

/**
 * What comes late to a page, so that the reader of every page stays small: the card, and with it reading by keyboard, what
 * the page's first load says of a post, and the look at whether the site is still made as we know it.
 */
export default defineUnlistedScript(() => {
  globalThis.__lrwWholePost = (post) => wholePost(post, document);
  globalThis.__lrwWalk = (parts) => new Walk(parts);
  globalThis.__lrwCard = (host) => {
    const control = new AbortController();
    new HealthCheck(window, control.signal);
    const card = createCard(host);
    return {
      ...card,
      destroy() {
        control.abort();
        card.destroy();
      },
    };
  };
});
