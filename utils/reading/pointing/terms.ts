import type { PageMark } from '@/utils/lexicon/types';
import { openNote } from '@/utils/page/note';
import { surfacesIn } from '@/utils/page/surfaces';
import { limits } from '../limits';
import { cutPassages } from '../marking/passages';
import { type FlatText, flatten, type Place, stretch } from '../text';
import { type Character, characterAt, characterIn, type HitTest } from './point';

export interface TermParts {
  document: Document;
  hit: HitTest;
  annotate(texts: string[]): Promise<PageMark[][]>;
  /** Whether a word counts only where it stands first. */
  once(): boolean;
}

/** The terms that can be walked through with the keyboard: those of the open note, else of the whole page, top to bottom. */
export class Terms {
  private readonly remembered = new Map<string, PageMark[]>();

  constructor(private readonly parts: TermParts) {}

  /** The first one that is on screen; where none is, the next one below, else the last one above. */
  async first(): Promise<Character | null> {
    // The reader may have kept words since, or come to know some.
    this.remembered.clear();
    const middle = (this.parts.document.defaultView?.innerHeight ?? 0) / 2;
    let above: Character | null = null;
    let below: Character | null = null;
    for await (const term of this.all()) {
      if (this.isOnScreen(term)) return term;
      if (term.rect.top < middle) above = term;
      else below ??= term;
    }
    return below ?? above;
  }

  async after(place: Place): Promise<Character | null> {
    for await (const term of this.all()) if (isBefore(place, term)) return term;
    return null;
  }

  async before(place: Place): Promise<Character | null> {
    let last: Character | null = null;
    for await (const term of this.all()) {
      if (!isBefore(term, place)) break;
      last = term;
    }
    return last;
  }

  private async *all(): AsyncGenerator<Character> {
    const seen = new Set<string>();
    for (const batch of batches(this.parts.document)) {
      const answers = await this.marksOf(batch.map(({ flat, start, end }) => flat.text.slice(start, end)));
      for (const [at, { flat, start }] of batch.entries()) {
        for (const mark of answers[at] ?? []) {
          if (this.parts.once() && seen.has(mark.id)) continue;
          const place = stretch(flat, start + mark.start, start + mark.end);
          // What is not laid out, or has been taken out since, has no rectangle.
          const character = place && characterIn(place.from.node, place.from.offset, this.parts.hit);
          if (!character) continue;
          seen.add(mark.id);
          yield character;
        }
      }
    }
  }

  private async marksOf(texts: string[]): Promise<PageMark[][]> {
    const unknown = texts.filter((text) => !this.remembered.has(text));
    const answers = unknown.length > 0 ? await this.parts.annotate(unknown) : [];
    for (const [at, text] of unknown.entries()) this.remembered.set(text, answers[at] ?? []);
    return texts.map((text) => this.remembered.get(text)!);
  }

  /** Not when it is scrolled out of its box, or something lies over it. */
  private isOnScreen({ node, offset, rect }: Character): boolean {
    const { hit } = this.parts;
    const there = characterAt((rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2, hit, null);
    return there?.node === node && there.offset === offset;
  }
}

interface Passage {
  flat: FlatText;
  start: number;
  end: number;
}

/** The texts to search, in reading order, as many at a time as fit in one message. */
function* batches(document: Document): Generator<Passage[]> {
  const scope = openNote(document) ?? document.documentElement;
  const elements = surfacesIn(scope)
    .map(({ element }) => element)
    .sort((a, b) => (follows(a, b) ? -1 : 1));
  let batch: Passage[] = [];
  let total = 0;
  for (const element of elements) {
    const flat = flatten(element);
    for (const { start, end } of cutPassages(flat.text, limits.piece)) {
      if (batch.length >= limits.annotateBatch || total + end - start > limits.annotateTotal) {
        yield batch;
        batch = [];
        total = 0;
      }
      batch.push({ flat, start, end });
      total += end - start;
    }
  }
  if (batch.length > 0) yield batch;
}

function isBefore(a: Place, b: Place): boolean {
  return a.node === b.node ? a.offset < b.offset : follows(a.node, b.node);
}

/** Whether `b` comes after `a` in the document. */
function follows(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
