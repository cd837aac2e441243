// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { favouritesOn } from '@/utils/page/favourites';
import { card, noteId, profile, show, userId } from './fixture';

const address = `/user/profile/${userId}`;
const found = () => {
  const favourites = favouritesOn(document);
  return favourites && { userId: favourites.userId, text: favourites.panel.textContent?.trim() };
};
const parts = { own: '<p>own</p>', favourites: '<p>fav</p>' };

describe('the favourites of a profile', () => {
  it('are what its second tab shows, while it is the active one', () => {
    show(profile({ active: 1, ...parts }), address);
    expect(found()).toEqual({ userId, text: 'fav' });
    for (const active of [0, 2]) {
      show(profile({ active, ...parts }), `${address}?tab=fav`);
      expect(found()).toBeNull();
    }
  });

  it('are told by the address where no tab says that it is active', () => {
    show(profile({ active: -1, ...parts }), `${address}?tab=fav&subTab=note`);
    expect(found()).toEqual({ userId, text: 'fav' });
    show(profile({ active: -1, ...parts }), address);
    expect(found()).toBeNull();
  });

  it.each([`/explore/${noteId}`, `${address}/${noteId}`, '/explore', '/search_result?keyword=x'])(
    'are on no other page: %s',
    (path) => {
      show(profile({ active: 1, favourites: card(noteId, '弄堂') }), path);
      expect(found()).toBeNull();
    },
  );

  it('are not guessed at where the site has changed', () => {
    show(profile({ active: 1, ...parts }).replaceAll('tab-content-item', 'x'), address);
    expect(found()).toBeNull();
  });
});
