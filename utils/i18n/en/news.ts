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
    library: 'Posts have tags, notes and filters, and can be read with pinyin and meanings in between.',
    pictures: 'Pictures can be kept with posts, and everything fits in one backup file.',
    settings: 'More settings, each with a line that says what it does; light or dark as you like.',
    languages: '繁體中文 and Español.',
    point: 'Point at any Chinese word for its reading, its meaning and how people use it.',
    marks: 'Words of Xiaohongshu, your own words and words above your level are marked.',
    keep: 'Keep a word with its sentence and meet it again in the popup.',
    posts: 'Keep posts and read them again, even offline.',
  },
} as const;
