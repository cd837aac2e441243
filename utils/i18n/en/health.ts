/** Whether the site is still made as the reader knows it: in the settings, about. */
export const health = {
  title: 'The site',
  unknown: 'Not looked at yet. Open a post on Xiaohongshu or RedNote.',
  fine: 'Everything Little Red Words looks for was there, last on {{date}}.',
  changed: 'The site has changed here: {{parts}}.',
  still: 'Marks or saving may miss these parts. Pointing at words still works.',
  parts: {
    card: 'posts in the feed',
    cardTitle: 'titles in the feed',
    cardAuthorName: 'authors in the feed',
    note: 'the open post',
    noteTitle: 'the title of an open post',
    noteBody: 'the text of an open post',
    media: 'the pictures of an open post',
    authorName: 'the author of an open post',
    comment: 'comments',
    commentText: 'the text of comments',
    profileText: 'what a profile says of itself',
    profilePanel: 'the favourites of a profile',
  },
} as const;
