import type { Known, Phrase, Picture, Post, Review } from '@/utils/store/model';

/** One row of each kind with every field filled, and no two fields alike. */
export const now = 1_710_000_000_000;

export const phrase: Phrase = {
  id: 'phrase-1',
  simplified: '平替',
  traditional: '平替（繁）',
  pinyin: 'ping2 ti4',
  gloss: 'affordable alternative',
  explanation: 'Does the same for less.',
  glossaryId: 'pingti',
  note: 'my note',
  tags: ['shopping', 'skin'],
  packs: ['pack-skincare'],
  contexts: [
    {
      sentence: '求大牌平替',
      start: 3,
      end: 5,
      postId: '65f1c0de0000000012345678',
      url: 'https://www.xiaohongshu.com/explore/65f1c0de0000000012345678?xsec_token=AB',
      title: '春日好物',
      seenAt: now - 9,
    },
  ],
  card: {
    due: now + 8,
    stability: 2.3,
    difficulty: 5.1,
    scheduledDays: 7,
    learningSteps: 1,
    reps: 4,
    lapses: 3,
    state: 2,
    lastReview: now - 8,
  },
  suspendedAt: now - 7,
  lastMetAt: now - 6,
  metIn: ['65f1c0de00000000aaaaaaaa', '65f1c0de00000000bbbbbbbb'],
  createdAt: now - 100,
  updatedAt: now - 5,
};

export const review: Review = {
  id: 'review-1',
  phraseId: 'phrase-1',
  rating: 3,
  reviewedAt: now - 8,
  before: {
    due: now - 100,
    stability: 0,
    difficulty: 0,
    scheduledDays: 0,
    learningSteps: 0,
    reps: 0,
    lapses: 0,
    state: 0,
  },
  parameters: [0.4, 1.2],
  retention: 0.9,
  elapsedMs: 1234.5,
};

export const known: Known = { id: 'known-1', simplified: '你好', source: 'card', since: now - 4 };

export const post: Post = {
  id: '65f1c0de0000000012345678',
  site: 'rednote',
  url: 'https://www.rednote.com/explore/65f1c0de0000000012345678?xsec_token=CD',
  title: '大牌平替合集',
  body: '第一行\n第二行 [笑哭R]',
  author: { id: '5c0ffee000000000deadbeef', name: '小鱼' },
  hashtags: ['护肤', '平替'],
  mentions: ['小猫'],
  kind: 'normal',
  counts: { likes: '1.2万', collects: '300', comments: '10+' },
  dateShown: '03-09 上海',
  publishedAt: now - 90,
  place: '上海',
  comments: [{ id: 'c1', author: '阿星', text: '蹲', replyTo: '小鱼', date: '03-10' }],
  edits: [{ at: now - 80, title: '旧标题', body: '旧正文' }],
  favourite: true,
  archivedAt: now - 3,
  note: 'read again',
  tags: ['later'],
  savedAt: now - 70,
  updatedAt: now - 2,
};

export const picture: Picture = {
  id: 'picture-1',
  postId: post.id,
  index: 2,
  width: 30,
  height: 40,
  type: 'image/png',
  size: 12,
  file: '1040g008abc',
  bytes: 'bytes-1',
  keptAt: now - 60,
};

/** Begins as a PNG does. */
export const pictureBytes = new Blob(
  ['\x89PNG', 'one picture'].map((text) => Uint8Array.from(text, (c) => c.charCodeAt(0))),
  {
    type: 'image/png',
  },
);
