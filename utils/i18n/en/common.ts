/** What more than one page says. */
export const common = {
  name: 'Little Red Words',
  library: 'Library',
  settings: 'Settings',
  clear: 'Clear',
  cancel: 'Cancel',
  tryAgain: 'Try again',
  undo: 'Undo',
  /** Before the word or the title that was deleted. */
  deleted: 'Deleted:',
  readingOn: 'Reading help is on',
  readingOff: 'Reading help is off',
  readingHelp: 'Reading help',
  openSite: 'Open RedNote',
  untitled: 'Untitled post',
  noVoice: 'This computer has no Mandarin voice of its own.',
} as const;
