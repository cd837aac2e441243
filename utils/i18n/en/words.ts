/** The reader's words: list, editor, adding, packs. */
export const words = {
  editWord: 'Edit {{word}}',
  reading: 'Reading',
  meaning: 'Meaning',
  note: 'Note',
  tags: 'Tags',
  tagsHint: 'food, weekend',
  sentences: 'Sentences',
  itsPost: 'Open its post',
  removeSentence: 'Remove this sentence',
  keep: 'Save',
  takenText: 'You have this word with that reading already:',
  joinThem: 'Make them one',
  keepEditing: 'Go on editing',
} as const;
