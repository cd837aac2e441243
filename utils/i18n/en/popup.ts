/** The popup: review and words. */
export const popup = {
  review: 'Review',
  words: 'Words',
  add: 'Add',
  say: 'Say',
  dueCount_one: '{{count}} word is due',
  dueCount_other: '{{count}} words are due',

  emptyTitle: 'Your first word is one hover away',
  emptyText: 'Point at a word on Xiaohongshu and save it. Its sentence is kept with it.',

  search: 'Search hanzi, pinyin or English',
  which: 'Which words',
  all: 'All',
  due: 'Due',
  new: 'New',
  learning: 'Learning',
  known: 'Known',
  aside: 'Set aside',
  isNew: 'new',
  isDue: 'due',
  list: 'Your words',
  deleteWord: 'Delete {{word}}',
  nothingFound: 'No word like that yet',
  nothingFoundText: 'Try other letters, hanzi, or pinyin without tones.',
  nothingHere: 'No words here right now',
  recent: 'Recent',
  recentText: 'Looked up since the browser was opened. These are not kept.',
  notYet: 'Not yet in your phrasebook',
  saveWord: 'Save {{word}}',
  wordSaved: '{{word}} is saved',

  onPost_one: '{{count}} word on this post',
  onPost_other: '{{count}} words on this post',
  onPostTitle: 'Words on this post',
  showWord: 'Show {{word}} in the post',
  closeWords: 'Close the list',

  openPanel: 'Read word by word',
  sites: { xiaohongshu: 'Xiaohongshu', rednote: 'RedNote' },
  pausedOn: 'Paused on {{site}}',
  pause: 'Pause on {{site}}',
  resume: 'Resume on {{site}}',

  withheld:
    'Your browser does not let Little Red Words read Xiaohongshu and RedNote yet, so nothing is explained there.',
  allow: 'Allow on both sites',
} as const;
