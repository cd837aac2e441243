import { ask } from '@/utils/messages';
import { idOfNote, openNote } from '@/utils/page/note';
import { readPost } from '@/utils/page/read-post';

const readMs = 5000;
const lookMs = 1000;

/**
 * Tells the background of each note that was read, once while the page lives, so that the reader's words in it count as met.
 * A note has been read when it was open, in a tab that is in sight, for five seconds on end: its title and caption are
 * what was read. Comments are not, since they come and go with scrolling, and a shorter look is leafing.
 */
export class Meetings {
  private readonly told = new Set<string>();
  private looked: { id: string; since: number } | null = null;

  constructor(
    private readonly document: Document,
    signal: AbortSignal,
  ) {
    const timer = setInterval(() => this.look(), lookMs);
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  }

  private look(): void {
    const note = this.document.hidden ? null : openNote(this.document);
    const id = note && idOfNote(note);
    if (!note || !id) {
      this.looked = null;
      return;
    }
    const now = performance.now();
    if (this.looked?.id !== id) this.looked = { id, since: now };
    if (this.told.has(id) || now - this.looked.since < readMs) return;
    this.told.add(id);
    const post = readPost(note);
    const texts = [post?.title, post?.body].filter((text) => text !== undefined && text !== '') as string[];
    // Nobody asked for it: only the count is one less.
    if (texts.length > 0) ask('phrases.meet', { postId: id, texts }).catch(() => {});
  }
}
