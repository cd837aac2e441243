import type { PageMark } from '@/utils/lexicon/types';
import { boxOfPost } from '@/utils/page/note';
import { type FlatText, stretch } from '../text';
import type { Paint } from './marks';

/** A text that is asked for and marked as one. Most surfaces are one passage; a long caption is many. */
export interface Passage {
  flat: FlatText;
  start: number;
  end: number;
  /** Whether it is to be painted: near the viewport. */
  near: boolean;
  state: 'unread' | 'asked' | 'answered';
  /** The last answer, and what of it is painted. */
  marks: PageMark[];
  painted: PageMark[];
}

/** A place of the page with text to be read. */
export interface Reading {
  element: Element;
  post: Post;
  near: boolean;
  /** Null: not read since it was found or changed. */
  passages: Passage[] | null;
}

/** What is read as one: a card of the feed, or a note with its title, caption and comments. */
interface Post {
  /** In document order. */
  readings: Reading[];
}

/**
 * Which marks of which text are painted: those near the viewport, of each word in a post the first one only, if the
 * reader wants it so. What is far away keeps its claim to be first, so that marks do not move while the page scrolls.
 */
export class Posts {
  private readonly posts = new Map<Element, Post>();
  private readonly stale = new Set<Post>();
  /** What is painted and far by now, until it is tidied away. */
  private readonly left = new Map<Passage, Post>();

  constructor(
    private readonly paint: Pick<Paint, 'mark' | 'unmark'>,
    private readonly each: 'once' | 'always',
  ) {}

  add(element: Element): Reading {
    const box = boxOfPost(element);
    const post = this.posts.get(box) ?? { readings: [] };
    this.posts.set(box, post);
    const reading: Reading = { element, post, near: false, passages: null };
    post.readings.splice(placeIn(post.readings, element), 0, reading);
    return reading;
  }

  /** Let go of what the site has taken out of the page, and tell what it was. */
  sweep(): Element[] {
    const gone: Element[] = [];
    for (const [box, post] of this.posts) {
      const left = post.readings.filter(({ element }) => element.isConnected);
      if (left.length === post.readings.length) continue;
      for (const reading of post.readings) {
        if (reading.element.isConnected) continue;
        this.forget(reading);
        gone.push(reading.element);
      }
      post.readings = left;
      if (left.length === 0) {
        this.posts.delete(box);
        this.stale.delete(post);
      }
    }
    return gone;
  }

  /** Its text is another one now: its marks go at once, and others may be the first ones. */
  forget(reading: Reading): void {
    if (!reading.passages) return;
    for (const passage of reading.passages) {
      this.left.delete(passage);
      if (passage.painted.length > 0) this.paint.unmark(passage);
    }
    reading.passages = null;
    this.stale.add(reading.post);
  }

  near({ post }: Reading, passage: Passage, near: boolean): void {
    if (passage.near === near) return;
    passage.near = near;
    if (near) this.left.delete(passage);
    else if (passage.painted.length > 0) this.left.set(passage, post);
    this.stale.add(post);
  }

  /** How many passages are painted though they are far. */
  get untidy(): number {
    return this.left.size;
  }

  /**
   * Take the marks off what is far. Not while the page scrolls: a line under a word that comes or goes has Chromium measure all that
   * scrolls with it, 35 ms among 5,000 comments.
   */
  tidy(): void {
    for (const post of this.left.values()) this.stale.add(post);
    this.left.clear();
    this.repaint();
  }

  answer({ post }: Reading, passage: Passage, marks: PageMark[]): void {
    passage.state = 'answered';
    passage.marks = marks;
    this.stale.add(post);
  }

  /** Every reading, post by post, in document order. */
  *[Symbol.iterator](): Iterator<Reading> {
    for (const { readings } of this.posts.values()) yield* readings;
  }

  /** Paint what has changed. All at once: the browser looks through all marks after each frame with a change. */
  repaint(): void {
    for (const { readings } of this.stale) {
      const seen = new Set<string>();
      for (const { passages } of readings) {
        for (const passage of passages ?? []) this.show(passage, this.firstOf(passage.marks, seen));
      }
    }
    this.stale.clear();
  }

  private firstOf(marks: PageMark[], seen: Set<string>): PageMark[] {
    if (this.each === 'always') return marks;
    return marks.filter(({ id }) => {
      const first = !seen.has(id);
      seen.add(id);
      return first;
    });
  }

  private show(passage: Passage, first: PageMark[]): void {
    const wanted = passage.near || this.left.has(passage);
    // Asked anew, it keeps what it has until the answer comes.
    if (wanted && passage.state !== 'answered') return;
    const marks = wanted ? first : [];
    if (alike(marks, passage.painted)) return;
    passage.painted = marks;
    let end = -1;
    const words = marks.flatMap((mark) => {
      const place = stretch(passage.flat, passage.start + mark.start, passage.start + mark.end);
      const touches = mark.start === end;
      end = mark.end;
      return place ? [{ stretch: place, kind: mark.kind, touches }] : [];
    });
    if (words.length > 0) this.paint.mark(passage, words);
    else this.paint.unmark(passage);
  }
}

function alike(some: PageMark[], others: PageMark[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ start, end, kind }, at) => {
      const other = others[at]!;
      return start === other.start && end === other.end && kind === other.kind;
    })
  );
}

/** Where an element belongs among others in document order; most come at the end. */
function placeIn(readings: Reading[], element: Element): number {
  let at = readings.length;
  const follows = ({ element: other }: Reading) =>
    (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  while (at > 0 && !follows(readings[at - 1]!)) at--;
  return at;
}
