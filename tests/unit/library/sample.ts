import type { PagePost } from '@/utils/messages';

export const now = new Date(Date.UTC(2026, 2, 14, 12)).getTime();

/** A post as the page shows it. */
export const pagePost: PagePost = {
  id: '65f1c0de0000000012345678',
  site: 'xiaohongshu',
  url: 'https://www.xiaohongshu.com/explore/65f1c0de0000000012345678?xsec_token=one',
  title: '春天的口红',
  body: '这支真的绝\n\n黄皮显白 [笑哭R]',
  author: { id: '5c0ffee000000000deadbeef', name: '小鱼' },
  hashtags: ['口红', '显白'],
  mentions: [],
  kind: 'normal',
  counts: { likes: '1.2万' },
  dateShown: '03-13 上海',
  comments: [
    { id: 'c1', author: '阿星', text: '求色号', date: '03-13' },
    { id: 'c2', author: '小鱼', text: '评论区置顶了', replyTo: '阿星', date: '03-13' },
  ],
};
