import { describe, expect, it } from 'vitest';
import { pieces } from '@/tests/site/app/text';
import { entries, posts } from '@/tests/site/data';
import { emojiNames } from '@/tests/site/data/emoji';
import { timeOf } from '@/tests/site/data/ids';
import { posts as written } from '@/tests/site/data/posts';
import type { SampleComment, SamplePost } from '@/tests/site/data/types';
import { presentNote } from '@/tests/site/http/present';

/** Codes of the site that the sample's list has no picture for: they stay text, as codes do before the list has come. */
const textOnly = (
  '[抱拳R] [私信R] [举手R] [拥抱R] [扶墙R] [爱心R] [加油R] [握手R] [玫瑰R] [可怜R] [okR] [黑薯问号R] [抽泣R] ' +
  '[合十R] [太阳R] [打卡R] [彩虹R] [斜眼R] [清单R] [抓狂R] [购物车R] [樱花R] [呃R] [爆炸R] [庆祝R] [惊恐R]'
).split(' ');

const day = 86_400_000;
const audience = { loggedIn: true, pictureHost: 'pictures.test', now: 0 };

type Reply = SampleComment & { replyTo?: string };
const withReplies = (comments: SampleComment[]): Reply[] =>
  comments.flatMap((comment) => [comment, ...(comment.replies ?? [])]);
const commentsOf = (post: SamplePost) => withReplies(post.comments);
const textsOf = (post: SamplePost) => [
  post.title ?? '',
  post.body,
  ...commentsOf(post).map(({ text }) => text),
];
const everyText = posts.flatMap(textsOf);

function repeated<T>(values: T[]): T[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** What the page makes of a caption: its hashtags and mentions, in order. */
function shown(key: string) {
  const entry = entries.find((each) => each.key === key)!;
  const found = pieces(presentNote(entry, audience).desc, new Map());
  return {
    tags: found.flatMap((piece) => (piece.kind === 'tag' ? [piece.name] : [])),
    users: found.flatMap((piece) => (piece.kind === 'user' ? [piece.name] : [])),
  };
}

describe('the invented posts', () => {
  it('are at least 60, with at least 150 comments', () => {
    expect(written.length).toBeGreaterThanOrEqual(60);
    expect(written.flatMap(commentsOf).length).toBeGreaterThanOrEqual(150);
  });

  it('begin with the café of the mock-ups and its 42 comments', () => {
    const cafe = posts[0]!;
    expect(cafe.key).toBe('yongkang-cafe');
    expect(cafe.title).toBe('永康路这家弄堂咖啡馆｜真的被种草了');
    expect(commentsOf(cafe)).toHaveLength(42);
    expect(cafe.comments.slice(0, 3).map(({ name }) => name)).toEqual(['momo', '小满', '一只橘猫']);
    expect(shown('yongkang-cafe').tags).toEqual(['上海咖啡', '小众咖啡馆', 'citywalk']);
  });

  it('cover the topics a reader meets, several posts each', () => {
    const count = (topic: string) => written.filter((post) => post.topic === topic).length;
    const topics = [...new Set(written.map(({ topic }) => topic))].sort();
    expect(topics).toEqual(
      'cafes daily fandom fitness food hobbies home makeup newcomers outfits pets renting shopping skincare study travel work'.split(
        ' ',
      ),
    );
    expect(topics.filter((topic) => count(topic) < 4)).toEqual([]);
  });

  it('show different topics side by side: no topic twice among the first ten', () => {
    expect(repeated(written.slice(0, 10).map(({ topic }) => topic))).toEqual([]);
  });
});

describe('keys and values', () => {
  it('has no key and no title twice', () => {
    expect(repeated(posts.map(({ key }) => key))).toEqual([]);
    expect(repeated(posts.flatMap(({ title }) => title ?? []))).toEqual([]);
  });

  it('has no count of likes or collects twice, but for the post nobody has seen', () => {
    const counts = posts.flatMap(({ likes, collects }) => [likes, collects]).filter((count) => count > 0);
    expect(repeated(counts)).toEqual([]);
  });

  it('gives one name to an author key, and one key to an author name', () => {
    const pairs = [...new Set(posts.map(({ author }) => `${author.key}=${author.name}`))];
    expect(repeated(pairs.map((pair) => pair.split('=')[0]))).toEqual([]);
    expect(repeated(pairs.map((pair) => pair.split('=')[1]))).toEqual([]);
  });

  it('says no longer comment twice', () => {
    const long = posts
      .flatMap(commentsOf)
      .map(({ text }) => text)
      .filter((text) => text.length > 6);
    expect(repeated(long)).toEqual([]);
  });
});

describe('captions', () => {
  it('parse into hashtags, three or more in most', () => {
    const tags = written.map((post) => shown(post.key).tags);
    expect(tags.filter((each) => each.length >= 3).length).toBeGreaterThan(written.length * 0.9);
    expect(tags.some((each) => each.length === 0)).toBe(true);
    // A tag that has swallowed punctuation means a space is missing after it.
    expect(tags.flat().filter((tag) => !/^[\p{Script=Han}\p{L}\p{N}_]+$/u.test(tag))).toEqual([]);
    for (const post of written)
      expect(shown(post.key).tags, post.key).toHaveLength(post.body.split('#').length - 1);
  });

  it('mention only people who are there', () => {
    const names = new Set(
      posts.flatMap((post) => [post.author.name, ...commentsOf(post).map(({ name }) => name)]),
    );
    const mentioned = posts.flatMap((post) => shown(post.key).users);
    expect(mentioned.length).toBeGreaterThan(0);
    expect(mentioned.filter((name) => !names.has(name))).toEqual([]);
  });

  it('hold emoji codes of the site only', () => {
    const codes = everyText.flatMap((text) => text.match(/\[[^[\]\s]+\]/g) ?? []);
    expect(new Set(codes).size).toBeGreaterThan(20);
    expect(codes.filter((code) => !emojiNames.includes(code) && !textOnly.includes(code))).toEqual([]);
  });

  it('hold the odd ones: no title, no body, very long, Traditional, beyond the BMP', () => {
    expect(written.some(({ title }) => title === undefined)).toBe(true);
    expect(written.some(({ kind, body }) => kind === 'video' && body === '')).toBe(true);
    expect(written.some(({ body }) => body.length > 800)).toBe(true);
    expect(written.filter(({ body }) => /[這們嗎個]/.test(body)).length).toBeGreaterThanOrEqual(2);
    expect(written.some(({ body }) => body.includes('𰻝𰻝面'))).toBe(true);
    expect(written.some(({ likes }) => likes >= 100_000)).toBe(true);
  });

  it('hold the slang a newcomer asks about, and the same characters meant plainly', () => {
    const all = everyText.join('\n');
    const words =
      '种草 拔草 踩雷 避雷 平替 智商税 绝绝子 氛围感 出片 探店 上头 破防 谁懂啊 宝子 姐妹们 家人们 早八 打工人 内卷 摆烂 显白 素颜 早C晚A 空瓶 回购 特种兵 攻略 小众 松弛感 搭子 显眼包 嘴替 真香 吃瓜 塌房 猫税 对账 码住 求链接 yyds 666 P图 C位 i人 dd citywalk';
    const plain = '种草莓 晚上头疼 打卡机 大夫';
    expect([...words.split(' '), ...plain.split(' ')].filter((word) => !all.includes(word))).toEqual([]);
  });
});

describe('comments', () => {
  it('by the author carry the author’s name, and no others do', () => {
    const wrong = posts.flatMap((post) =>
      commentsOf(post).filter(({ name, byAuthor }) => (name === post.author.name) !== (byAuthor ?? false)),
    );
    expect(wrong).toEqual([]);
  });

  it('answer somebody of the same thread', () => {
    const lost = posts.flatMap((post) =>
      post.comments.flatMap((parent) =>
        (parent.replies ?? []).filter(
          ({ replyTo }, index) =>
            replyTo !== undefined &&
            ![parent, ...(parent.replies ?? []).slice(0, index)].some(({ name }) => name === replyTo),
        ),
      ),
    );
    expect(lost).toEqual([]);
    expect(posts.flatMap(commentsOf).filter(({ replyTo }) => replyTo !== undefined).length).toBeGreaterThan(
      10,
    );
  });

  it('have one pinned at most, and that one first', () => {
    for (const post of posts)
      expect(
        post.comments.slice(1).filter(({ pinned }) => pinned),
        post.key,
      ).toEqual([]);
    expect(posts.some(({ comments }) => comments[0]?.pinned)).toBe(true);
  });

  it('are never older than their post', () => {
    // A bare day has no hour, and an edited post shows the day of its edit: a day of slack.
    const early = posts.flatMap((post) => {
      const since = timeOf(post.date, post.key) - day;
      return commentsOf(post)
        .filter((comment) => timeOf(comment.date, comment.text) < since)
        .map(({ date, text }) => `${post.key}: ${date} ${text}`);
    });
    expect(early).toEqual([]);
  });

  it('are sometimes one word, and sometimes a picture', () => {
    const comments = posts.flatMap(commentsOf);
    expect(
      ['蹲', 'dd', '求链接'].filter((text) => !comments.some((comment) => comment.text === text)),
    ).toEqual([]);
    expect(comments.some(({ picture }) => picture)).toBe(true);
  });
});
