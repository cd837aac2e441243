/** One sentence a fault: what happened, what to do, what is safe. */
export const faults = {
  'storage-full':
    'The disk is full, so this was not saved. Free some space, then try again. What was kept before is safe.',
  'storage-unavailable':
    'This browser window keeps no data for extensions, so nothing can be saved here. Reading goes on. Private windows in Firefox do this; try a normal window.',
  'storage-newer':
    'Your phrasebook was written by a newer version of Little Red Words. Update the extension to open it. Nothing is lost.',
  'lexicon-unreadable':
    'The dictionary file could not be read. Reinstall Little Red Words to bring it back. Your words and posts are safe.',
  'bad-input': 'That could not be read, so nothing was changed.',
  'too-large':
    'This is too large to be one JSON file. Choose “Save everything, with pictures” instead: the zip file that it makes can be of any size. Nothing was changed.',
  'bad-card':
    'The schedule of this word is damaged, so it cannot be asked. Start it over; its sentences and earlier answers stay.',
  conflict:
    'This was changed in another window in the meantime, so nothing was changed here. What was done there stands.',
  'unknown-message': 'Two versions of Little Red Words are running. Reload this page.',
  'not-allowed': 'This page may not do that. Nothing was changed.',
  'not-found': 'It is no longer there. It may have been deleted in another window.',
  'no-post': 'There is no post here. Open the menu on the picture or the title of a post.',
  'no-answer': 'The extension did not answer. Try again; if it stays silent, reload this page.',
  orphaned: 'Little Red Words was updated. Reload this page to go on reading.',
  unexpected: 'Something went wrong. What you kept is safe. Try again.',
} as const;
