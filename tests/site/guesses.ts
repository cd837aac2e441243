/**
 * What nobody outside the site knows for certain, in one place: when a later fact from the live site disagrees, correct it
 * here. Times are milliseconds.
 */
export const guesses = {
  /** From the parsed page to Vue's hydration. */
  hydrationDelay: 150,
  /** From opening a note to its first comments. */
  commentsDelay: 400,
  /** From load to the emoji list, when `[笑哭R]` in the text becomes a picture. */
  emojiDelay: 1000,
  /** From hydration to the first search results. */
  searchDelay: 300,
  /** Cards an answer of the feed brings. */
  feedPageSize: 20,
  /** Where the feed ends. */
  feedLength: 440,
  /** Favourites of a person: several screens of them, all there at once. */
  collected: 60,
  /** Rows kept above and below the window, from the layout store's `bufferRow`. */
  bufferRows: 3,
  /** How far from the end the next page is asked for, in window heights. */
  feedAheadScreens: 1,
  /** Parent comments a page. */
  commentPageSize: 10,
  /** Replies that `.show-more` brings. */
  replyPageSize: 5,
  /** Whether a card's element gets another note when it leaves the window, or goes. */
  cardMode: 're-used' as 're-used' | 'unmounted',
  /** Whether `.note-detail-mask` sits inside `#app` or is a child of body. */
  modalMount: 'in-app' as 'in-app' | 'teleported',
  /** A logged-out reader meets the login modal after so many window heights. */
  loginWallScreens: 3,
  /** How long a signed picture address works. */
  pictureExpiry: 24 * 60 * 60 * 1000,
  /** × and the mask go back in history, rather than pushing the feed's address anew. */
  closeGoesBack: true,
  /** The reader can go on to the next note in the open modal (two buttons); its text is put into the same elements. */
  nextNote: true,
  /** rednote.com counts in thousands (`12K`) where the other host writes `1.2万`. */
  rednoteCounts: true,
  /** URL switches of the sample; the site decides these by account and experiment. */
  switches: { loginWall: 'login', aiLayout: 'layout' },
} as const;
