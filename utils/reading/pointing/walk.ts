import type { WordLookup } from '@/utils/messages';
import type { Ours } from '../keyguard';
import { deepFocus } from '../shadow';
import type { Place } from '../text';
import { findWord, type WordInSentence } from './find-word';
import { type Character, isWritable } from './point';
import { reveal } from './reveal';
import { lookUpSelected, selectedText } from './selection';
import type { Spotlight } from './spotlight';
import { type TermParts, Terms } from './terms';

/** What a walk gets from the reader of the page. */
export interface WalkParts extends Omit<TermParts, 'document'> {
  ours: Ours;
  spotlight: Spotlight;
  lookup(text: string, offset: number): Promise<WordLookup>;
  onFault(error: unknown): void;
}

/**
 * Reading by keyboard. The browser's shortcut looks up what is selected, else the first term on screen; from there the
 * arrows lead from term to term. The focus stays where it was, unless the reader goes into the card by Tab.
 */
export class Walk {
  private readonly document: Document;
  private busy = false;
  /** Where the walk is. */
  private place: Place | null = null;
  private readonly terms: Terms;

  /** @param parts.onNothing The shortcut was pressed where there is nothing to look up. */
  constructor(private readonly parts: WalkParts & { onNothing(): void }) {
    this.document = parts.ours.host.ownerDocument;
    this.terms = new Terms({ ...parts, document: this.document });
  }

  /** Whether the card on show was opened by keyboard. */
  get active(): boolean {
    const { spotlight } = this.parts;
    return this.busy || (spotlight.by === 'keys' && spotlight.stage !== 'hidden');
  }

  /** The shortcut was pressed. */
  async start(): Promise<void> {
    const focused = deepFocus(this.document);
    if (focused && isWritable(focused)) return;
    if (this.active) return this.step('ArrowDown');
    await this.alone(async () => {
      if (await this.showSelected()) return;
      const first = await this.terms.first();
      if (first) await this.show(first);
      else this.parts.onNothing();
    });
  }

  /** A word of the open note was chosen in the popup: the walk goes on from there. */
  async go(word: WordInSentence): Promise<void> {
    await this.alone(() => this.show(findWord(this.document, word, this.parts.hit)));
  }

  /**
   * A key while the walk goes on and nothing editable has the focus.
   * @returns whether it was one of ours
   */
  press(key: string): boolean {
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        void this.step(key);
        return true;
      case 'Enter':
        this.parts.spotlight.expand();
        return true;
      case 'Tab':
        return this.enterCard();
      default:
        return false;
    }
  }

  private step(key: 'ArrowDown' | 'ArrowUp'): Promise<void> {
    return this.alone(async () => {
      const { terms } = this;
      const from = this.place;
      if (!from?.node.isConnected) await this.show(await terms.first());
      else await this.show(await (key === 'ArrowDown' ? terms.after(from) : terms.before(from)));
    });
  }

  /** At an end of the text, what is on show stays. */
  private async show(term: Character | null): Promise<void> {
    if (!term) return;
    const { hit, spotlight } = this.parts;
    const stage = spotlight.stage === 'full' ? 'full' : 'peek';
    const character = await reveal(term, hit);
    if (character && (await spotlight.open(character, { stage, by: 'keys' }))) this.place = character;
  }

  private async showSelected(): Promise<boolean> {
    const { hit, lookup, spotlight } = this.parts;
    const selected = selectedText(this.document, hit);
    if (!selected) return false;
    const wanted = { stage: 'peek', by: 'keys' } as const;
    const shown = await spotlight.show(selected, wanted, () => lookUpSelected(selected, lookup));
    if (shown) this.place = selected.character;
    return shown;
  }

  private enterCard(): boolean {
    const { host, root } = this.parts.ours;
    if (this.document.activeElement === host) return false;
    const first = root.querySelector<HTMLElement>('[role="dialog"] :is(button, a, input, [tabindex="0"])');
    first?.focus();
    return first !== null;
  }

  /** One step at a time: a key that is held down must not run ahead of the answers. */
  private async alone(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await work();
    } catch (error) {
      this.parts.onFault(error);
    } finally {
      this.busy = false;
    }
  }
}
