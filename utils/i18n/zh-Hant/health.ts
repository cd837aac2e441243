import type { Texts } from '../types';

export const health: Texts<'health'> = {
  title: '網站頁面',
  unknown: '還沒有檢查過。請在小紅書或 RedNote 開啟一篇貼文。',
  fine: '小紅詞要找的內容都在，最近一次檢查是{{date}}。',
  changed: '網站的這些地方變了：{{parts}}。',
  still: '這些地方可能沒有標記，或儲存不完整。指著詞查詢不受影響。',
  parts: {
    card: '列表裡的貼文',
    cardTitle: '列表裡的標題',
    cardAuthorName: '列表裡的作者',
    note: '開啟的貼文',
    noteTitle: '貼文標題',
    noteBody: '貼文內文',
    media: '貼文圖片',
    authorName: '貼文作者',
    comment: '留言',
    commentText: '留言內容',
    profileText: '個人簡介',
    profilePanel: '個人主頁的收藏',
  },
};
