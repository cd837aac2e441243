import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCard } from '@/components/card/view';
import { SaveFavourites } from '@/utils/reading/favourites';
import { Meetings } from '@/utils/reading/meetings';
import { openPost } from '@/utils/reading/open-words';
import { PostWatch } from '@/utils/reading/post-watch';
import { startSaving } from '@/utils/reading/saving';
import { HealthCheck } from '@/utils/reading/site-health';
import { Walk } from '@/utils/reading/walk';

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
