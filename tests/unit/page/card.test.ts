// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { cardOf, readCard, readLink } from '@/utils/page/card';
import { card, noteId, show } from './fixture';

const other = '65f1c0de0000000012345678';
const link = (path: string) => `<section class="note-item"><a class="cover" href="${path}"></a></section>`;
const only = () => document.querySelector('section.note-item')!;

describe('a card', () => {
  it('gives what it shows of its post, with the token of its link', () => {
    show(card(noteId, ' 永康路这家弄堂咖啡馆 '), '/explore');
    expect(readCard(only())).toEqual({
      id: noteId,
      site: 'xiaohongshu',
      url: `https://www.xiaohongshu.com/explore/${noteId}?xsec_token=T6741`,
      title: '永康路这家弄堂咖啡馆',
      body: '',
      author: { id: '1', name: 'momo' },
      hashtags: [],
      mentions: [],
      kind: 'normal',
      counts: {},
      dateShown: '',
      publishedAt: 0x6741a2f3 * 1000,
      comments: [],
      partial: true,
    });
  });

  it('of a search says its date, likes and that it is a video', () => {
    show(
      `<section class="note-item"><div>
        <a class="cover" href="/search_result/${noteId}?xsec_token=S"><span class="play-icon"></span></a>
        <div class="footer"><div class="card-bottom-wrapper"><a class="author" href="/user/profile/77?x=1"><img>
          <div><div class="name"><span class="name">阿青</span></div><div class="time"><span class="time">3天前</span></div></div></a>
          <span class="like-wrapper"><span class="count">1.2万</span></span></div></div></div></section>`,
      '/search_result?keyword=x',
    );
    expect(readCard(only())).toMatchObject({
      title: '',
      author: { id: '77', name: '阿青' },
      kind: 'video',
      counts: { likes: '1.2万' },
      dateShown: '3天前',
    });
  });

  it.each([
    [`/explore/${noteId}?xsec_token=A`],
    [`/search_result/${noteId}?xsec_token=A`],
    [`/discovery/item/${noteId}?xsec_token=A`],
    [`/user/profile/5ff0e6410000000001008400/${noteId}?xsec_token=A&xsec_source=pc_user`],
  ])('is known by a link to %s', (path) => {
    show(link(path), '/explore');
    expect(readCard(only())).toMatchObject({ id: noteId, url: expect.stringContaining('xsec_token=A') });
  });

  it('that leads to no note is none', () => {
    show('<section class="note-item"><div class="query-note-wrapper">大家都在搜</div></section>', '/explore');
    expect(readCard(only())).toBeNull();
    show(link('/user/profile/5ff0e6410000000001008400'), '/explore');
    expect(readCard(only())).toBeNull();
  });

  it('is found from what is in it', () => {
    show(card(noteId, '题') + card(other, '目'), '/explore');
    const titles = document.querySelectorAll('a.title span');
    expect(cardOf(titles[1]!)).toBe(document.querySelectorAll('section.note-item')[1]);
    expect(cardOf(document.body)).toBeNull();
  });
});

describe('a link', () => {
  it('to a note is a post by its text', () => {
    show(
      `<p><a href="/explore/${noteId}?xsec_token=L"> 看这篇 </a><a href="/explore">首页</a></p>`,
      '/explore',
    );
    const [first, second] = document.querySelectorAll('a');
    expect(readLink(first!)).toMatchObject({ id: noteId, title: '看这篇', partial: true });
    expect(readLink(second!)).toBeNull();
  });
});
