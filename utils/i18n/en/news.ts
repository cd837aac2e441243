/** What each version brought, for those who look. */
export const news = {
  title: 'What is new',
  version: 'Version {{version}}',
  items: {
    review:
      'Review asks as you like: the sentence, the word, its meaning or its sound first, and as many new words a day as you want.',
    phrasebook:
      'Edit words, join two that are one, add your own, and start with a pack of words on what you read about.',
    anki: 'Words go to Anki and come in from lists that you have.',
    library: 'Posts have tags, notes and filters, and are found by hanzi, pinyin or English.',
    panel:
      'The open post stands word by word beside the page, with a translation if you choose one, and read aloud where your computer can.',
    characters: 'Each character of a word can be watched and practised, stroke by stroke.',
    say: 'Say it in Chinese: replies as people write them, and a look at what you are about to post.',
    pictures: 'Pictures can be kept with posts, and everything fits in one backup file.',
    settings: 'More settings, each with a line that says what it does; light or dark as you like.',
    languages: '繁體中文 and Español.',
    point: 'Point at any Chinese word for its reading, its meaning and how people use it.',
    marks: 'Words of Xiaohongshu, your own words and words above your level are marked.',
    keep: 'Keep a word with its sentence and meet it again in the popup.',
    posts: 'Keep posts and read them again, even offline.',
  },
} as const;
