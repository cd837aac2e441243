/**
 * What the site's pages are made of: one table of selectors, the first that matches wins. Never keyed on `data-v-*`
 * hashes, which change with each build, nor on the site's own words, which follow the browser's language on rednote.com.
 * The year is that of the newest page on which the selector was seen.
 */
export const selectors = {
  /** A card in a feed, a search result or a profile. 2026 */
  card: ['section.note-item'],
  /** Its title; absent on untitled posts. 2026; the second 2024 */
  cardTitle: ['.footer a.title span', '.footer .title'],
  /** Its author: in the row under the title. 2026 */
  cardAuthor: ['a.author', '.footer a[href*="/user/profile/"]'],
  /** `name` is the class of a box, too, and of what is in it. 2026 */
  cardAuthorName: ['a.author span.name', '.footer .name'],
  cardLikes: ['.like-wrapper .count'],
  /** On search results only. 2026 */
  cardDate: ['a.author span.time'],
  cardVideo: ['.play-icon'],
  /** The open note, in the modal or on its own page; the last one in the document counts. 2026; 2025; 2026 */
  note: ['#noteContainer', '.note-container', '.note-detail-mask'],
  /** The mask of the modal, which carries the note's id. 2026 */
  noteMask: ['.note-detail-mask'],
  /** The column with the pictures or the video. 2026 */
  media: ['.media-container'],
  video: ['.video-player-media', 'xg-video-container'],
  /** A picture of the note, without the copies at both ends of the row; of a video, what stands for it. 2026; 2025 */
  picture: [
    '.swiper-slide:not(.swiper-slide-duplicate) img',
    '.media-container video[poster]',
    '.media-container img',
  ],
  noteTitle: ['#detail-title', '.note-content .title'],
  /** The caption. A sentence may lie over several spans in it. 2026 */
  noteBody: ['#detail-desc .note-text', '#detail-desc', '.note-content .desc'],
  /** The id `hash-tag` repeats, so the class. 2026 */
  hashtag: ['a.tag'],
  mention: ['a.note-content-user'],
  emoji: ['img.note-content-emoji'],
  /** The author: there twice, for the narrow and for the wide layout. 2026 */
  author: ['.author-wrapper a[href*="/user/profile/"]', '.author a[href*="/user/profile/"]'],
  authorName: ['.author-wrapper .username', '.author-wrapper a.name', '.author .name'],
  date: ['.bottom-container .date', '.note-content .date'],
  likes: ['.engage-bar .like-wrapper .count', '.interactions .like-wrapper .count'],
  collects: ['.engage-bar .collect-wrapper .count', '.interactions .collect-wrapper .count'],
  commentsCount: ['.engage-bar .chat-wrapper .count', '.interactions .chat-wrapper .count'],
  /** A comment or a reply. 2026 */
  comment: ['.comment-item', '[id^="comment-"]'],
  commentList: ['.comments-el', '.comments-container'],
  commentText: ['.content .note-text', '.content'],
  commentAuthor: ['.author a.name', '.author .name'],
  commentDate: ['.info .date > span', '.info .date'],
  commentReplyTo: ['.content .nickname'],
  /** What the author of a profile says of themselves. 2026 */
  profileText: ['.user-desc'],
  /** The tabs of a profile: its notes, its favourites, its likes. 2025 */
  profileTab: ['.user-page-sticky .reds-tab-item', '.reds-tabs-list .reds-tab-item'],
  /** What each of them shows, side by side in the same order. 2025 */
  profilePanel: ['.transform-container > .tab-content-item'],
  /** What the site puts up beside selected text, to search for it. 2025 */
  selectionPopup: ['.search-position .select-container', '.search-position'],
} as const satisfies Record<string, readonly string[]>;

export type Part = keyof typeof selectors;

/** The first element of the part inside `scope`, by the first selector that finds one. */
export function find(scope: ParentNode, part: Part): Element | null {
  for (const selector of selectors[part]) {
    const found = scope.querySelector(selector);
    if (found) return found;
  }
  return null;
}

/** Every element of the part inside `scope`, by the first selector that finds any. */
export function findAll(scope: ParentNode, part: Part): Element[] {
  for (const selector of selectors[part]) {
    const found = scope.querySelectorAll(selector);
    if (found.length > 0) return [...found];
  }
  return [];
}
