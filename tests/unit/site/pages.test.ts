import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryByKey, removedNoteId } from '@/tests/site/data';
import { corners } from '@/tests/site/data/corners';
import { type Site, startSite } from '@/tests/site/server';
import { ask, readState } from './ask';

const home = 'https://www.xiaohongshu.com';
const lipstick = 'yellow-skin-lipstick';

let site: Site;
beforeAll(async () => {
  site = await startSite({ commentsDelay: 0, emojiDelay: 0, searchDelay: 0 });
});
afterAll(() => site.close());

async function open(address: string, headers?: Record<string, string>) {
  const reply = await ask(site, address, { headers });
  const { document } = new Window();
  document.write(reply.body);
  return { ...reply, document };
}

describe('every page', () => {
  it('is served under both names, from / by way of a redirect', async () => {
    expect((await ask(site, `${home}/`)).headers.location).toBe('/explore');
    expect((await ask(site, 'https://www.rednote.com/explore')).status).toBe(200);
    expect((await ask(site, `${home}/nowhere`)).status).toBe(404);
  });

  it('has the shell, the legal text twice, and scope hashes on its elements', async () => {
    const { document } = await open(`${home}/explore`);
    expect(document.querySelector('#app > #global.layout.limit')?.getAttribute('data-logged')).toBe('1');
    expect(
      document.querySelector('.header-container > header.mask-paper #search-input.search-input'),
    ).not.toBeNull();
    expect(document.querySelectorAll('.app-info .icp-info')).toHaveLength(2);
    expect(
      document.querySelector(
        '.side-bar ul.channel-list > .channel-list-content > li > a.link-wrapper > span.channel',
      ),
    ).not.toBeNull();
    expect(
      [...document.querySelector('section.note-item')!.attributes].some(({ name }) =>
        /^data-v-[0-9a-f]{8}$/.test(name),
      ),
    ).toBe(true);
  });

  it('speaks the reader’s language on rednote.com only', async () => {
    const english = { 'accept-language': 'en-US,en;q=0.9' };
    const text = async (host: string, headers: Record<string, string>) =>
      (await open(`https://${host}/explore`, headers)).document.querySelector('span.channel')!.textContent;
    expect(await text('www.rednote.com', english)).toBe('Explore');
    expect(await text('www.rednote.com', { 'accept-language': 'zh-CN' })).toBe('发现');
    expect(await text('www.xiaohongshu.com', english)).toBe('发现');
  });
});

describe('the home feed', () => {
  it('comes hidden, unplaced, its pictures not loaded', async () => {
    const { document } = await open(`${home}/explore`);
    const feed = document.querySelector('#mfContainer.feeds-page #exploreFeeds.feeds-container')!;
    expect(feed.getAttribute('style')).toContain('visibility:hidden');
    const cards = [...feed.querySelectorAll(':scope > section.note-item')];
    expect(cards).toHaveLength(21);
    expect(cards.some((card) => card.getAttribute('style'))).toBe(false);
    expect(feed.querySelectorAll('.cover.ld')).toHaveLength(0);
    expect(
      cards
        .filter((card) => card.querySelector('.query-note-wrapper'))
        .map((card) => card.getAttribute('data-note-id')),
    ).toEqual([expect.stringMatching(/^[0-9a-f-]{36}#\d+$/)]);
  });

  it('links each card twice: hidden without the token, and with it', async () => {
    const { document } = await open(`${home}/explore`);
    const card = document.querySelector('section.note-item')!;
    const { id, token } = entryByKey.get('yongkang-cafe')!;
    const [bare, cover] = [...card.querySelectorAll('a')];
    expect(bare!.getAttribute('href')).toBe(`/explore/${id}`);
    expect(bare!.getAttribute('style')).toBe('display:none;');
    expect(cover!.className).toBe('cover mask');
    expect(cover!.getAttribute('href')).toBe(`/explore/${id}?xsec_token=${token}&xsec_source=`);
    expect(card.querySelector('.footer > a.title > span')!.childNodes).toHaveLength(1);
    expect(card.querySelector('.footer > a.title')!.hasAttribute('href')).toBe(false);
  });

  it('shows the odd cards in its first answer', async () => {
    const { document } = await open(`${home}/explore`);
    const card = (key: string) => document.querySelector(`[data-note-id="${entryByKey.get(key)!.id}"]`)!;
    expect(card(corners.untitled).querySelector('.title')).toBeNull();
    expect(card(corners.unliked).querySelector('.count')!.textContent).toBe('赞');
    expect(card(corners.coveredTitle).querySelector('.footer > a.stretched')).not.toBeNull();
    expect(card(corners.silentVideo).querySelector('.play-icon')).not.toBeNull();
    expect(card(corners.traditional).querySelector('.title')!.textContent).toContain('𠮷');
  });
});

describe('a note on a page of its own', () => {
  it('has the text, two author blocks, empty slides, no comments and no bar yet', async () => {
    const { document } = await open(site.noteUrl(lipstick));
    const note = document.querySelector('.outer-link-container > #noteContainer.note-container')!;
    expect(note.getAttribute('data-type')).toBe('normal');
    expect(note.querySelectorAll('.author-wrapper .username')).toHaveLength(2);
    expect(note.querySelectorAll('.swiper-slide')).toHaveLength(8);
    expect(note.querySelectorAll('.swiper-slide:not(.swiper-slide-duplicate)')).toHaveLength(6);
    expect(note.querySelectorAll('.swiper-slide img')).toHaveLength(0);
    expect(note.querySelector('#detail-title')!.textContent).toBe('黄皮姐妹冲！这支唇釉真的绝绝子💄');
    expect(note.querySelector('#detail-desc > .note-text')!.textContent).toBe(
      entryByKey.get(lipstick)!.post.body,
    );
    expect(note.querySelectorAll('a#hash-tag.tag').length).toBeGreaterThanOrEqual(3);
    expect(note.querySelector('a#hash-tag')!.getAttribute('href')).toContain('keyword=%25');
    expect(note.querySelectorAll('img.note-content-emoji')).toHaveLength(0);
    expect(note.querySelector('.comments-el > .loading')).not.toBeNull();
    expect(note.querySelector('.engage-bar-container')!.children).toHaveLength(0);
  });

  it('has the comment markers of a server-rendered Vue app', async () => {
    const { body } = await open(site.noteUrl(lipstick));
    for (const marker of ['<!--[-->', '<!--]-->', '<!---->']) expect(body).toContain(marker);
  });

  it('carries a state that a content script can parse', async () => {
    const { body, document } = await open(site.noteUrl(lipstick));
    const { id, token } = entryByKey.get(lipstick)!;
    const state = readState(body) as {
      note: {
        firstNoteId: string;
        noteDetailMap: Record<string, { note: { xsecToken: string; desc: string } }>;
      };
    };
    expect(state.note.firstNoteId).toBe(id);
    expect(state.note.noteDetailMap[id]!.note.xsecToken).toBe(token);
    expect(state.note.noteDetailMap[id]!.note.desc).toContain('#黄皮口红[话题]#');
    const literal = body.slice(
      body.indexOf('__INITIAL_STATE__='),
      body.indexOf('</script>', body.indexOf('__INITIAL_STATE__=')),
    );
    expect(literal).toContain(':undefined');
    expect(literal).toContain('\\u002F');
    expect(literal).not.toContain('/');
    expect(document.querySelector('meta[name="og:title"]')!.getAttribute('content')).toContain('黄皮姐妹冲');
  });

  it('may lack its title or its text', async () => {
    const untitled = (await open(site.noteUrl(corners.untitled))).document;
    expect(untitled.querySelector('#detail-title')).toBeNull();
    const video = (await open(site.noteUrl(corners.silentVideo))).document;
    expect(
      video.querySelector('#noteContainer .video-player-media.media-container .player-el'),
    ).not.toBeNull();
    expect(video.querySelector('#detail-desc')!.textContent).toBe('');
  });

  it('does not open without its token, nor once removed', async () => {
    const { id } = entryByKey.get(lipstick)!;
    const bare = await open(`${home}/explore/${id}`);
    expect(bare.document.querySelector('#noteContainer')).toBeNull();
    expect(bare.document.querySelector('.access-wrapper')!.textContent).toContain('当前笔记暂时无法浏览');
    const removed = await open(`${home}/explore/${removedNoteId}?xsec_token=AB`);
    expect(removed.document.querySelector('#noteContainer')).toBeNull();
    expect(removed.document.title).toBe('小红书');
    expect(removed.body).toContain('"errorCode":-510001');
  });
});

describe('other pages', () => {
  it('a profile has its tabs side by side and a description over several lines', async () => {
    const { author } = entryByKey.get(lipstick)!;
    const { document } = await open(`${home}/user/profile/${author.uid}`);
    const page = document.querySelector('#userPageContainer.user-page')!;
    expect(page.querySelector('.user-nickname > .user-name')!.textContent).toBe(author.name);
    expect(page.querySelector('.user-desc')!.textContent).toContain('\n');
    expect(page.querySelectorAll('.transform-container > .tab-content-item .feeds-container')).toHaveLength(
      2,
    );
    expect(page.querySelector('#userPostedFeeds a.cover')!.getAttribute('href')).toContain(
      `/user/profile/${author.uid}/`,
    );
  });

  it('a search answers late, for a keyword encoded once or twice', async () => {
    for (const keyword of [encodeURIComponent('咖啡'), encodeURIComponent(encodeURIComponent('咖啡'))]) {
      const { body, document } = await open(`${home}/search_result?keyword=${keyword}`);
      expect(readState(body).search).toMatchObject({ keyword: '咖啡', feeds: [], firstRequestFinish: false });
      expect(document.querySelectorAll('section.note-item')).toHaveLength(0);
    }
  });

  it('the AI layout has no search box in a header', async () => {
    const { document } = await open(`${home}/explore?layout=ai`);
    expect(document.documentElement.className).toBe('ai-layout-active');
    expect(document.querySelector('#search-input, .header-container')).toBeNull();
    expect(
      document.querySelector('.search-area .search-box-in-content textarea#search-input-in-feeds'),
    ).not.toBeNull();
  });
});

describe('logged out', () => {
  let stranger: Site;
  beforeAll(async () => {
    stranger = await startSite({ loggedIn: false });
  });
  afterAll(() => stranger.close());

  it('counts are coarse and there is a button to log in', async () => {
    const { body } = await ask(stranger, `${home}/explore`);
    const { document } = new Window();
    document.write(body);
    expect(document.querySelector('#global')!.getAttribute('data-logged')).toBe('0');
    expect(document.querySelector('#login-btn')).not.toBeNull();
    expect(document.querySelector('section.note-item .count')!.textContent).toBe('1万+');
  });
});
