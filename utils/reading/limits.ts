/** Every delay and bound of the reader, with its reason. Milliseconds, UTF-16 units and CSS pixels. */
export const limits = {
  /** Faster than this (px/ms) the pointer is on its way elsewhere, and nothing opens. */
  calmSpeed: 0.5,
  /** Speed is taken over the events of this many ms: two frames, so that one uneven event does not decide. */
  speedWindow: 34,
  /** Without an event for this long the pointer has been at rest, and its next event says nothing about its speed. */
  rested: 150,
  /** No event for this long after a fast one: the pointer has stopped. Two frames, since events come once a frame. */
  settle: 34,
  /** Where a wait is set, a pointer that moves no more than this is at rest: no hand is still. */
  tremor: 4,
  /** From word to peek the pointer crosses a gap of 8 px and perhaps other text: so long the peek waits for it. */
  leave: 220,
  /** Over a full card's page, a word must be rested on this long before its peek takes the card's place. */
  restOverFull: 350,
  /** More than this between button down and up is a drag, hence a selection and no click on a word. */
  clickSlack: 4,

  /** Text sent with a lookup, on each side of the character: longer than any word, and a sentence for the context. */
  windowSide: 100,
  /** Words of a selection that are looked up, to be gone through in the card. */
  selectedWords: 12,
  /** A sentence kept with a word is at most so long; longer ones are cut at a clause, or at the word's neighbourhood. */
  sentence: 160,
  /** Nodes that a walk through the page's text may visit for one lookup. */
  walk: 400,
  /** Elements under the pointer that are looked through for covered text. */
  stack: 8,
  /** Text in one covered element that is searched for the point, by bisection. */
  covered: 5000,

  /**
   * A surface longer than this is cut into passages, and only those near the viewport are marked. The background takes
   * texts of up to 5,000.
   */
  piece: 2000,
  /** Texts, and their length together, in one annotate message: so that an answer fits between two frames. */
  annotateBatch: 40,
  annotateTotal: 20_000,
  /** From one question to the next: a message costs half a millisecond, and cards that scroll by come one by one. */
  askPause: 250,
  /** How far outside the viewport text is marked already: about one flick of the wheel. */
  nearViewport: 600,
  /** So long after the last scroll marks that are far are taken away; at once when there are more passages of them than this. */
  tidyPause: 1000,
  farPassages: 200,
  /** What is near is looked at this often at most while the page scrolls. */
  lookPause: 150,
  /** A list of comments up to this long is looked through from end to end. */
  shortList: 60,
  /** Changes are gathered this long before a scan, so that a page that rewrites text on and on costs ten scans a second. */
  scanPause: 100,
  /** The first text on a page, and text in answer to a scroll, is marked as soon as this. */
  scanSoon: 16,
  /** More changed places than this at once, and the whole document is searched instead. */
  roots: 200,
  /** After an answer that failed marks are asked for again so late, each time twice as late, at most so late. */
  askAgain: 2000,
  askAgainMost: 60_000,
  /** Answers remembered by text: cards come back when the reader scrolls back. */
  rememberedTexts: 400,

  /** Texts of an open note that are searched for words at once, and their length: a caption and hundreds of comments. */
  openTexts: 1000,
  openTotal: 100_000,

  /** Changes around the open note are gathered so long before the save button moves. */
  notePause: 100,

  /** So long a card says that its post was saved, or that it was not. */
  savedCard: 2500,
  failedCard: 10_000,

  /** So long after its address a page has what it will have, comments too: then it is looked at for what has changed. */
  settledPage: 6000,

  /** A slow look at what has no event everywhere: address, highlights, whether the extension is still there. */
  poll: 1000,
  /** So long an orphaned reader waits for its successor before it says that the page must be reloaded. */
  successor: 2000,
  /** The same fault is shown once in this time, however often it happens. */
  noticeAgain: 30_000,
  /** The card is fetched when the page has been quiet; at the latest so long after the first scan. */
  cardIdle: 2000,
} as const;
