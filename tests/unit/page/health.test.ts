// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { partsFound } from '@/utils/page/health';
import { card, comment, modal, noteBox, show } from './fixture';

const ids = Array.from({ length: 6 }, (_, i) => `65f1c0de000000001234567${i}`);
const feed = (titles = true) => ids.map((id) => card(id, titles ? '题' : null)).join('');

describe('what is found on a page', () => {
  it('of a feed are its cards and what is in them', () => {
    show(feed(), '/explore');
    expect(partsFound(document)).toEqual({ card: 0, cardTitle: 0, cardAuthorName: 0 });
  });

  it('tells by which selector', () => {
    show(feed().replaceAll('<a class="title"><span>题</span></a>', '<p class="title">题</p>'), '/explore');
    expect(partsFound(document)).toMatchObject({ card: 0, cardTitle: 1 });
  });

  it('misses cards where there are links to notes without them', () => {
    show(feed().replaceAll('note-item', 'renamed'), '/explore');
    expect(partsFound(document)).toEqual({ card: -1 });
  });

  it('misses titles when no card of many has one', () => {
    show(feed(false), '/explore');
    expect(partsFound(document)).toMatchObject({ card: 0, cardTitle: -1 });
    show(card(ids[0]!, null), '/explore');
    expect(partsFound(document)).toEqual({});
  });

  it('of a note are title, caption, pictures, author and comments', () => {
    show(feed() + modal(noteBox({ comments: comment('1') })));
    expect(partsFound(document)).toEqual({
      card: 0,
      cardTitle: 0,
      cardAuthorName: 0,
      note: 0,
      noteTitle: 0,
      noteBody: 0,
      media: 0,
      authorName: 0,
      comment: 0,
      commentText: 0,
    });
  });

  it('says nothing of comments where nobody has commented', () => {
    show(noteBox());
    expect(partsFound(document)).not.toHaveProperty('comment');
    show(noteBox({ comments: comment('1').replace('comment-item', 'x').replace('id="comment-', 'id="c-') }));
    expect(partsFound(document)).toMatchObject({ comment: -1 });
  });

  it('misses the note that the address promises', () => {
    show('<div class="renamed">种草</div>');
    expect(partsFound(document)).toEqual({ note: -1 });
  });

  it('of a profile is what it says of itself', () => {
    show('<div class="user-desc">拍照</div>', '/user/profile/5ff0e6410000000001008400');
    expect(partsFound(document)).toEqual({ profileText: 0, profilePanel: -1 });
    show(
      '<div class="user-desc"></div><div class="transform-container"><div class="tab-content-item">',
      '/user/profile/5ff0e6410000000001008400',
    );
    expect(partsFound(document)).toEqual({ profileText: 0, profilePanel: 0 });
    show('<div class="renamed">拍照</div>', '/user/profile/5ff0e6410000000001008400?tab=fav');
    expect(partsFound(document)).toEqual({ profileText: -1, profilePanel: -1 });
  });

  it('of other pages is nothing', () => {
    show('<main></main>', '/notification');
    expect(partsFound(document)).toEqual({});
  });
});
