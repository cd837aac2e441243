/** The card, the peek, and what else the overlay draws on the page. */
export const card = {
  open: 'Open the card',
  save: 'Save',
  saved: 'Saved',
  undo: 'Undo',
  close: 'Close',
  dismiss: 'Dismiss',
  reload: 'Reload this page',
  traditional: 'Traditional',
  /** Before the literal meaning in quotation marks. */
  literally: 'Literally',
  /** Chinese writes no space between sentences. */
  betweenSentences: ' ',
  usage: 'Usage',
  resembles: 'Similar',
  dictionary: 'Dictionary',
  allSenses: 'Show all meanings',
  fewerSenses: 'Show fewer meanings',
  alsoRead: 'Also read',
  also: 'Also',
  next: 'Next match',
  unknown: 'not in the dictionary',
  savedOn: 'Saved {{date}}',
  savedWith: 'Saved {{date}} with {{sentences}} sentences',
  savePost: {
    offered: 'Save post',
    saving: 'Saving',
    saved: 'Saved',
    failed: 'Try again',
    again: 'Save again to bring it up to date',
  },
} as const;
