// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { openNote } from '@/utils/page/note';
import { postAround, timeOfId } from '@/utils/page/post';
import { readPost, splitDate } from '@/utils/page/read-post';
import { card, comment, modal, noteBox, noteId, show, userId } from './fixture';

const read = () => readPost(openNote(document)!)!;

beforeEach(() => localStorage.clear());

describe('readPost', () => {
  it('reads a note on a page of its own', () => {
    localStorage.setItem(
      'redmoji',
      JSON.stringify({
        version: 3,
        redmojiTabs: [
          {
            emoji: [
              { imageName: '[萌萌哒R]', image: 'http://picasso-static.xiaohongshu.com/fe-platform/aa.png' },
            ],
          },
        ],
      }),
    );
    show(`<div id="app">${noteBox({ comments: comment('6741a9990000000003030001') })}</div>`);
    expect(read()).toEqual({
      id: noteId,
      site: 'xiaohongshu',
      url: `https://www.xiaohongshu.com/explore/${noteId}?xsec_token=AB%2Bc%3D&xsec_source=pc_feed`,
      title: '永康路这家弄堂咖啡馆',
      body: '周末和闺蜜去的。\n甜度刚好，[萌萌哒R] 推荐\n#上海咖啡 #小众咖啡馆 @一只橘猫',
      author: { id: userId, name: '桂花味的周末' },
      hashtags: ['上海咖啡', '小众咖啡馆'],
      mentions: ['一只橘猫'],
      kind: 'normal',
      counts: { likes: '2.1万', comments: '42' },
      dateShown: '编辑于 11-01',
      place: '上海',
      publishedAt: 0x6741a2f3 * 1000,
      comments: [{ id: '6741a9990000000003030001', author: '小满', text: '求地址', date: '11-02' }],
    });
  });

  it('takes the note in front, by the id of its mask, while another lies under it', () => {
    const other = '66f0b2c10000000001020304';
    show(card(noteId, '卡片') + modal(noteBox()) + modal(noteBox({ title: '第二篇' }), other), '/explore');
    expect(read()).toMatchObject({
      id: other,
      title: '第二篇',
      url: expect.stringContaining(`/explore/${other}`),
    });
  });

  it('takes the token from the card that leads to the note when the address has none', () => {
    show(card(noteId, '卡片') + modal(noteBox()), '/explore');
    expect(read().url).toBe(`https://www.xiaohongshu.com/explore/${noteId}?xsec_token=T6741`);
  });

  it('is content without title, caption or readable emoji list', () => {
    localStorage.setItem('redmoji', '{"redmojiTabs":[null,{"emoji":"?"}');
    show(noteBox({ title: null, body: null, type: 'video', likes: '赞' }));
    expect(read()).toMatchObject({
      title: '',
      body: '',
      kind: 'video',
      hashtags: [],
      counts: { comments: '42' },
    });
    expect(read().counts).not.toHaveProperty('likes');
  });

  it('reads whom a reply answers, whether the name stands in its text or before it', () => {
    const named = '回复 <span class="nickname">小满</span> : ';
    show(
      noteBox({
        comments:
          comment('6741a9990000000003030001') +
          comment('6741a9990000000003030002', { extra: named, text: '永康路', sub: true }) +
          comment('6741a9990000000003030003', { text: `${named}在弄堂里`, sub: true }),
      }),
    );
    expect(read().comments.map(({ text, replyTo }) => [text, replyTo])).toEqual([
      ['求地址', undefined],
      ['永康路', '小满'],
      ['在弄堂里', '小满'],
    ]);
  });

  it('gives nothing where a note has no id', () => {
    show(noteBox(), '/explore');
    expect(readPost(openNote(document)!)).toBeNull();
  });
});

describe('splitDate', () => {
  it.each([
    ['05-24 广东', { date: '05-24', place: '广东' }],
    ['编辑于 08-12 云南', { date: '编辑于 08-12', place: '云南' }],
    ['3天前 上海', { date: '3天前', place: '上海' }],
    ['昨天 18:42', { date: '昨天 18:42' }],
    ['昨天 18:42 北京', { date: '昨天 18:42', place: '北京' }],
    ['刚刚 四川', { date: '刚刚', place: '四川' }],
    ['2022-05-24', { date: '2022-05-24' }],
    ['3 days ago Hong Kong', { date: '3 days ago', place: 'Hong Kong' }],
    ['3 days ago', { date: '3 days ago' }],
    ['', { date: '' }],
  ])('%s', (shown, parts) => {
    expect(splitDate(shown)).toEqual(parts);
  });
});

describe('timeOfId', () => {
  it('is the first eight digits, unless the site did not exist then', () => {
    expect(timeOfId('6741a2f3000000000203b5c1')).toBe(1732354803000);
    expect(timeOfId('00000001000000000203b5c1')).toBeUndefined();
    expect(timeOfId('ffffffff000000000203b5c1')).toBeUndefined();
  });
});

describe('postAround', () => {
  it('knows the open note, the card of a feed, and nothing elsewhere', () => {
    const other = '66f0b2c10000000001020304';
    show(`${card(other, '卡片的标题')}${noteBox()}<p>别处</p>`);
    expect(postAround(document.querySelector('#detail-desc')!)).toMatchObject({
      id: noteId,
      title: '永康路这家弄堂咖啡馆',
    });
    expect(postAround(document.querySelector('.title span')!.firstChild!)).toEqual({
      id: other,
      title: '卡片的标题',
      url: `https://www.xiaohongshu.com/explore/${other}?xsec_token=T66f0`,
    });
    expect(postAround(document.querySelector('body > p')!)).toBeNull();
  });
});
