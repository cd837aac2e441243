import { toFault } from '@/utils/faults';
import { ask, type SavedPost } from '@/utils/messages';
import { toRect } from '@/utils/page/geometry';
import { idOfNote, openNote, picturesOf } from '@/utils/page/note';
import type { SavePostState } from '../card-port';
import { limits } from '../limits';
import { readNote } from './read-note';

type Kind = SavePostState['kind'];

/**
 * Offers to save the post that is open, and saves it when asked. Follows the note by its id: the site may put another
 * one into the same box.
 */
export class SavePost {
  private id: string | null = null;
  private kind: Kind = 'offered';
  private pictures: SavedPost['pictures'];
  private fault: ReturnType<typeof toFault>['code'] = 'unexpected';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly resizes = new ResizeObserver(() => this.soon());
  private watched: Element | null = null;

  constructor(
    private readonly window: Window,
    private readonly show: (state: SavePostState | null) => void,
    signal: AbortSignal,
  ) {
    const options = { capture: true, passive: true, signal };
    // The modal opens with a movement, and a note on its own page may scroll.
    for (const type of ['resize', 'scroll', 'transitionend', 'animationend']) {
      window.addEventListener(type, () => this.id && this.soon(), options);
    }
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(this.timer);
        this.timer = undefined;
        this.resizes.disconnect();
      },
      { once: true },
    );
    this.soon();
  }

  /** Look again, a little later: something has changed. */
  soon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.look();
    }, limits.notePause);
  }

  /** Save the post that is open, as the page shows it now. */
  async save(): Promise<void> {
    const note = openNote(this.window.document);
    const id = note && idOfNote(note);
    if (!id || this.kind === 'saving') return;
    this.become(id, 'saving');
    try {
      const { pictures } = await ask('posts.save', readNote(note));
      if (this.id === id) this.become(id, 'saved', pictures);
    } catch (error) {
      this.fault = toFault(error).code;
      if (this.id === id) this.become(id, 'failed');
    }
  }

  private look(): void {
    const note = openNote(this.window.document);
    const id = note && idOfNote(note);
    this.watch(note);
    if (id === this.id) {
      this.draw();
      return;
    }
    if (!id) {
      this.id = null;
      this.show(null);
      return;
    }
    this.become(id, 'offered');
    ask('posts.find', { id }).then(
      (found) => {
        if (found && !found.partial && this.id === id && this.kind === 'offered') this.become(id, 'saved');
      },
      // Nobody has asked for anything yet: when saving fails too, the reader hears of it.
      () => {},
    );
  }

  private become(id: string, kind: Kind, pictures?: SavedPost['pictures']): void {
    this.id = id;
    this.kind = kind;
    this.pictures = pictures;
    this.draw();
  }

  private draw(): void {
    const note = openNote(this.window.document);
    if (!this.id || !note) return;
    const at = picturesOf(note) ?? toRect(note.getBoundingClientRect());
    const { kind, fault, pictures } = this;
    this.show(
      kind === 'failed' ? { kind, at, fault } : kind === 'saved' ? { kind, at, pictures } : { kind, at },
    );
  }

  private watch(note: Element | null): void {
    if (note === this.watched) return;
    this.resizes.disconnect();
    if (note) this.resizes.observe(note);
    this.watched = note;
  }
}
