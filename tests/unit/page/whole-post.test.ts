// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { openNote } from '@/utils/page/note';
import { readPost } from '@/utils/page/read-post';
import { stateOf } from '@/utils/page/state';
import { wholePost } from '@/utils/page/whole-post';
import { noteBox, noteId, show, userId } from './fixture';

const now = Date.UTC(2026, 10, 22, 4);
/** What the page shows: a picture stands for an emoji that no list names. */
const desc = '周末和闺蜜去的。\n甜度刚好，[萌萌哒R] 推荐\n#上海咖啡[话题]# #小众咖啡馆[话题]# @一只橘猫';
const note = {
  noteId,
  xsecToken: 'ABstate=',
  type: 'video',
  title: '永康路这家弄堂咖啡馆',
  desc,
  user: { userId: 'of-state', nickname: '改名之前' },
  interactInfo: { likedCount: '10+', collectedCount: '98', commentCount: '0' },
  tagList: [{ id: '1', name: '另一个标签', type: 'topic' }],
  atUserList: [],
  time: 1_761_958_000_000,
  lastUpdateTime: 1_761_999_000_000,
  ipLocation: '北京',
};

/** The script as the site writes it: bare `undefined`, slashes escaped. */
function scriptOf(about: object | string): string {
  const state =
    typeof about === 'string'
      ? about
      : JSON.stringify({ global: { flag: null }, note: { noteDetailMap: { [noteId]: { note: about } } } })
          .replaceAll('/', '\\u002F')
          .replace('"flag":null', '"flag":undefined');
  return `<script>window.__INITIAL_STATE__=${state}</script>`;
}

const read = (parts: Parameters<typeof noteBox>[0], script = '', path?: string) => {
  show(script + noteBox(parts), path);
  return wholePost(readPost(openNote(document)!)!, document, now);
};

beforeEach(() => localStorage.clear());

describe('a post and the state of the first load', () => {
  it('that tell the same: each field is the better one', () => {
    expect(read({}, scriptOf(note))).toEqual({
      id: noteId,
      site: 'xiaohongshu',
      url: `https://www.xiaohongshu.com/explore/${noteId}?xsec_token=AB%2Bc%3D&xsec_source=pc_feed`,
      title: '永康路这家弄堂咖啡馆',
      body: '周末和闺蜜去的。\n甜度刚好，[萌萌哒R] 推荐\n#上海咖啡 #小众咖啡馆 @一只橘猫',
      author: { id: userId, name: '桂花味的周末' },
      hashtags: ['上海咖啡', '小众咖啡馆'],
      mentions: ['一只橘猫'],
      kind: 'video',
      counts: { likes: '2.1万', collects: '98', comments: '42' },
      dateShown: '编辑于 11-01',
      place: '上海',
      publishedAt: note.time,
      comments: [],
    });
  });

  it('the state fills what the page does not show', () => {
    const post = read({ date: '11-01' }, scriptOf(note), `/explore/${noteId}`);
    expect(post.place).toBe('北京');
    expect(new URL(post.url).searchParams.get('xsec_token')).toBe('ABstate=');
  });

  it('that differ: the page alone counts, it is the newer one', () => {
    const post = read({ title: '改过的标题', date: '2024-11-23' }, scriptOf(note));
    expect(post).toMatchObject({ title: '改过的标题', kind: 'normal', publishedAt: 0x6741a2f3 * 1000 });
    expect(post).not.toHaveProperty('place');
    expect(post.body).not.toContain('萌萌哒');
    expect(post.counts).not.toHaveProperty('collects');
  });

  it.each([
    ['of another note', scriptOf('{"note":{"noteDetailMap":{}}}')],
    ['cut off', scriptOf(`{"note":{"noteDetailMap":{"${noteId}":{"note":{"title":`)],
    ['of other types', scriptOf(`{"note":{"noteDetailMap":{"${noteId}":{"note":[1,"x"]}}}}`)],
    ['with a note that is none', scriptOf(`{"note":{"noteDetailMap":{"${noteId}":{"note":null}}}}`)],
    ['of a prototype', scriptOf(`{"note":{"noteDetailMap":"${noteId}"}}`)],
    ['that is not there', ''],
  ])('a state %s changes nothing', (_, script) => {
    expect(read({}, script)).toEqual(readPost(openNote(document)!));
  });

  it('without title in both agree', () => {
    expect(read({ title: null }, scriptOf({ ...note, title: undefined })).publishedAt).toBe(note.time);
  });

  it('texts that look like code stay text', () => {
    show(scriptOf({ ...note, title: '"undefined" \\ </scr', user: { nickname: 'undefined' } }));
    expect(stateOf(noteId, document)).toMatchObject({
      title: '"undefined" \\ </scr',
      author: { name: 'undefined' },
    });
  });
});

describe('without a state', () => {
  it('the shown day counts where it is not that of the id', () => {
    expect(read({ date: '2025-03-02 上海' }).publishedAt).toBe(Date.UTC(2025, 2, 1, 16));
  });

  it('the id knows the very second of the same day', () => {
    expect(read({ date: '2024-11-23' }).publishedAt).toBe(0x6741a2f3 * 1000);
  });

  it('the day of an edit is not that of publication', () => {
    expect(read({ date: '编辑于 2025-03-02' }).publishedAt).toBe(0x6741a2f3 * 1000);
  });
});
