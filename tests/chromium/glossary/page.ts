import type { GlossaryEntry } from '@/utils/glossary/schema';
import { overlayStrings } from '@/utils/i18n/overlay';
import type { WordLookup } from '@/utils/messages';
import { defaults } from '@/utils/settings/schema';
import { createCard } from '../../../components/card/view';

/**
 * Runs in a page without an extension: draws every entry as peek and as card, and says what does not fit. The card asks
 * nobody here; its questions fail and it goes on.
 */
const anchor = { left: 500, top: 400, right: 540, bottom: 424 };

function found(entry: GlossaryEntry): WordLookup {
  const { id, simplified, traditional = simplified, pinyin = '', gloss } = entry;
  const end = simplified.length;
  const shown = {
    id,
    source: 'glossary' as const,
    simplified,
    traditional,
    pinyin,
    senses: [{ text: gloss }],
  };
  return { start: 0, end, matches: [{ start: 0, end, entries: [{ ...shown, glossary: entry }] }] };
}

/** Whether it stands in a line that ends in an ellipsis, as the gloss of a peek may. */
function isCut(element: Element, card: Element): boolean {
  for (let up = element.parentElement; up && up !== card; up = up.parentElement) {
    if (getComputedStyle(up).textOverflow === 'ellipsis') return true;
  }
  return false;
}

/** What sticks out of the card to the side, or makes it too high, by the class of the element. */
function misfits(card: HTMLElement, highest: number): string[] {
  const box = card.getBoundingClientRect();
  const wide = [...card.querySelectorAll<HTMLElement>('*')].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 1 && (left < box.left - 1 || right > box.right + 1) && !isCut(element, card);
  });
  const names = wide.map((element) => element.className || element.tagName);
  return box.height > highest ? [...names, `${Math.round(box.height)} px high`] : names;
}

/** React draws in a task of its own; a timer would cost four milliseconds for each of thousands. */
function aTask(): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
}

async function drawAll(entries: GlossaryEntry[], language: 'en' | 'zh-Hans'): Promise<string[]> {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const view = createCard({
    root,
    settings: defaults,
    language,
    strings: overlayStrings(language),
    theme: 'light',
    onHide: () => {},
    onSavePost: () => {},
  });
  const wrong: string[] = [];
  for (const entry of entries) {
    const lookup = found(entry);
    const word = { lookup, text: entry.simplified, rects: [anchor], anchor, surface: 'other' as const };
    for (const [stage, highest] of [
      ['peek', 110],
      ['full', 640],
    ] as const) {
      view[stage](word);
      await aTask();
      const card = root.querySelector<HTMLElement>(`[data-testid="card"][data-state="${stage}"]`);
      const headword = card?.querySelector('[data-testid="card-headword"]')?.textContent;
      if (!card || headword !== entry.simplified) wrong.push(`${entry.id}: ${stage}: not drawn`);
      else wrong.push(...misfits(card, highest).map((misfit) => `${entry.id}: ${stage}: ${misfit}`));
    }
    if (wrong.length > 20) break;
  }
  view.destroy();
  host.remove();
  return wrong;
}

Object.assign(window, { drawAll });
