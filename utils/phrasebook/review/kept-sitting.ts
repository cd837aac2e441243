import { browser } from 'wxt/browser';
import { type Moment, startOfDay } from './day';
import type { Step } from './session';

/** Where a sitting is in `browser.storage.session`: gone when the browser is closed, and of no worth the day after. */
const key = 'sitting';

export interface KeptSitting {
  steps: readonly Step[];
  /** New words that the reader has asked for beyond those of the day. */
  extra: number;
}

const none: KeptSitting = { steps: [], extra: 0 };

/**
 * What this day's sitting had come to. A popup closes upon a click beside it: its reader goes on where they were, and can
 * still take the last step back. Nothing where the browser keeps nothing.
 */
export async function keptSitting(moment: Moment): Promise<KeptSitting> {
  try {
    const { [key]: stored } = await browser.storage.session.get(key);
    const { day, steps, extra } = (stored ?? {}) as Partial<KeptSitting & { day: number }>;
    const isOurs = day === startOfDay(moment) && Array.isArray(steps) && typeof extra === 'number';
    return isOurs ? { steps, extra } : none;
  } catch {
    return none;
  }
}

/** Keep it. Whoever cannot has it until the page is closed. */
export async function keepSitting({ steps, extra }: KeptSitting, moment: Moment): Promise<void> {
  const kept = { day: startOfDay(moment), steps: steps.map(slim), extra };
  await browser.storage.session.set({ [key]: kept }).catch((error) => console.warn('A sitting', error));
}

/** A step with no more of its phrase than it needs: a day has hundreds, and all are written at each. */
function slim(step: Step): Step {
  const { id, simplified, card, contexts } = step.phrase;
  return { ...step, phrase: { id, simplified, card, contexts } };
}
