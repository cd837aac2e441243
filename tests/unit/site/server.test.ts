import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommentPage, FeedPage } from '@/tests/site/app/model';
import { type CommentEntry, entries, entryByKey } from '@/tests/site/data';
import { type Site, startSite } from '@/tests/site/server';
import { ask, readState } from './ask';

const home = 'https://www.xiaohongshu.com';
const api = 'https://edith.xiaohongshu.com';

let site: Site;
beforeAll(async () => {
  site = await startSite({ commentsDelay: 0, emojiDelay: 0, searchDelay: 0 });
});
afterAll(() => site.close());

async function call<T>(path: string, body?: unknown): Promise<T> {
  const reply = await ask(site, api + path, { body });
  return (JSON.parse(reply.body) as { data: T }).data;
}

function repeated(values: string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
}

describe('ids', () => {
  const comments = (list: CommentEntry[]): CommentEntry[] =>
    list.flatMap((each) => [each, ...comments(each.replies)]);
  const all = entries.flatMap((entry) => comments(entry.comments));

  it('are 24 hex digits that begin with a time of the last years', () => {
    const ids = [
      ...entries.map(({ id }) => id),
      ...entries.map(({ author }) => author.uid),
      ...all.map(({ id }) => id),
    ];
    expect(ids.filter((id) => !/^[0-9a-f]{24}$/.test(id))).toEqual([]);
    const years = ids.map((id) => new Date(Number.parseInt(id.slice(0, 8), 16) * 1000).getUTCFullYear());
    expect(years.filter((year) => year < 2019 || year > 2026)).toEqual([]);
  });

  it('are nobody else’s: no note, comment, token or picture shares one', () => {
    const people = new Set(entries.map(({ author }) => author.uid));
    const values = [
      ...entries.flatMap(({ id, token, pictures }) => [id, token, ...pictures.map(({ fileId }) => fileId)]),
      ...all.map(({ id }) => id),
      ...people,
    ];
    expect(repeated(values)).toEqual([]);
  });
});

describe('the feed', () => {
  it('brings 20 notes at a time and ends', async () => {
    const ids: string[] = [];
    let cursor = '0';
    for (let more = true; more; ) {
      const page: FeedPage = await call('/api/sns/web/v1/homefeed', {
        cursor,
        category: 'homefeed_recommend',
      });
      const notes = page.items.filter((item) => item.modelType === 'note');
      expect(notes).toHaveLength(20);
      ids.push(...notes.map(({ id }) => id));
      cursor = page.cursor;
      more = page.hasMore;
    }
    expect(ids).toEqual(entries.map(({ id }) => id));
  });
});

describe('comments', () => {
  it('come ten parents a page, each with its first reply', async () => {
    const { id, comments } = entryByKey.get('yongkang-cafe')!;
    const path = `/api/sns/web/v2/comment/page?note_id=${id}&cursor=`;
    const first = await call<CommentPage>(`${path}0`);
    const second = await call<CommentPage>(path + first.cursor);
    expect(first.comments.map((each) => each.id)).toEqual(comments.slice(0, 10).map((each) => each.id));
    expect(second.comments[0]!.id).toBe(comments[10]!.id);
    expect(first.total).toBe(42);
    const momo = first.comments[0]!;
    expect(momo.subComments).toHaveLength(1);
    expect(momo.subCommentHasMore).toBe(true);
    const rest = await call<CommentPage>(
      `/api/sns/web/v2/comment/sub/page?note_id=${id}&root_comment_id=${momo.id}&cursor=${momo.subCommentCursor}`,
    );
    expect(rest.comments).toHaveLength(comments[0]!.replies.length - 1);
    expect(rest.comments[0]!.target).toBeDefined();
  });

  it('come later than the page when they are told to', async () => {
    const slow = await startSite({ commentsDelay: 1500 });
    const { id } = entryByKey.get('yongkang-cafe')!;
    const order: string[] = [];
    await Promise.all([
      ask(slow, `${api}/api/sns/web/v2/comment/page?note_id=${id}&cursor=0`).then(() =>
        order.push('comments'),
      ),
      ask(slow, `${home}/fe/app.css`).then(() => order.push('style')),
    ]);
    expect(order).toEqual(['style', 'comments']);
    await slow.close();
  });
});

describe('a note by the API', () => {
  it('needs its token', async () => {
    const { id, token } = entryByKey.get('yongkang-cafe')!;
    const path = '/api/sns/web/v1/feed';
    expect(await call(path, { source_note_id: id, xsec_token: token })).toMatchObject({
      note: { noteId: id },
    });
    expect(await call(path, { source_note_id: id, xsec_token: '' })).toEqual({ note: null });
  });
});

describe('pictures', () => {
  async function pictureOf(from: Site): Promise<string> {
    const { body } = await ask(from, from.noteUrl('yongkang-cafe'));
    const { id } = entryByKey.get('yongkang-cafe')!;
    const { note } = readState(body) as {
      note: { noteDetailMap: Record<string, { note: { imageList: { urlDefault: string }[] } }> };
    };
    return note.noteDetailMap[id]!.note.imageList[0]!.urlDefault;
  }

  it('are signed, and refused to a page of another site', async () => {
    const url = await pictureOf(site);
    expect(url).toMatch(
      /^http:\/\/sns-webpic-qc\.xhscdn\.com\/\d{12}\/[0-9a-f]{32}\/\w+!nd_dft_wlteh_webp_3$/,
    );
    const own = await ask(site, url, { headers: { referer: `${home}/`, accept: 'image/svg+xml,*/*' } });
    expect([own.status, own.headers['content-type']]).toEqual([200, 'image/svg+xml; charset=utf-8']);
    const fetched = await ask(site, url, { headers: { accept: '*/*' } });
    expect([fetched.status, fetched.headers['content-type']]).toEqual([200, 'image/png']);
    expect((await ask(site, url, { headers: { referer: 'https://example.com/' } })).status).toBe(403);
    expect(
      (await ask(site, url, { headers: { referer: 'https://www.xiaohongshu.com.example.com/' } })).status,
    ).toBe(403);
    expect(
      (
        await ask(
          site,
          url.replace(/.(?=\/1040g)/, (digit) => (digit === '0' ? '1' : '0')),
        )
      ).status,
    ).toBe(404);
  });

  it('expire', async () => {
    const brief = await startSite({ pictureExpiry: 0 });
    expect((await ask(brief, await pictureOf(brief))).status).toBe(403);
    await brief.close();
  });
});

describe('the log', () => {
  it('holds every request with its host, path and where it came from', async () => {
    const before = site.log.length;
    await ask(site, `${home}/explore?x=1`, {
      headers: { referer: 'https://a.example/', origin: 'https://b.example' },
    });
    expect(site.log.slice(before)).toEqual([
      {
        method: 'GET',
        host: 'www.xiaohongshu.com',
        path: '/explore?x=1',
        referer: 'https://a.example/',
        origin: 'https://b.example',
        time: expect.any(Number),
      },
    ]);
  });
});
