import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCard } from '@/components/card/view';
import { openPost } from '@/utils/reading/open-words';
import { Walk } from '@/utils/reading/pointing/walk';
import { SaveFavourites } from '@/utils/reading/post/favourites';
import { Meetings } from '@/utils/reading/post/meetings';
import { PostWatch } from '@/utils/reading/post/post-watch';
import { startSaving } from '@/utils/reading/post/saving';
import { HealthCheck } from '@/utils/reading/site-health';

/**
 * What comes late to a page, so that the reader of every page stays small: the card, and with it reading by keyboard, saving
 * of posts and favourites, meetings with saved words, the open post for the bilingual view, what the page's first load says of a post, and the look at whether the site is
 * still made as we know it.
 */
export default defineUnlistedScript(() => {
  let say: () => void = () => {};
  globalThis.__lrwSaving = startSaving;
  globalThis.__lrwOpenPost = () => openPost(document);
  globalThis.__lrwWalk = (parts) => new Walk({ ...parts, onNothing: () => say() });
  globalThis.__lrwCard = (host) => {
    const control = new AbortController();
    const { signal } = control;
    new HealthCheck(window, signal);
    new Meetings(document, signal);
    new PostWatch(document, signal);
    const card = createCard({ ...host, favourites: new SaveFavourites(document, signal) });
    say = () => card.hint('nothingToLookUp');
    return {
      ...card,
      destroy() {
        control.abort();
        card.destroy();
      },
    };
  };
});
