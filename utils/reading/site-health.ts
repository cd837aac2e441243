import { browser } from 'wxt/browser';
import { type PartsFound, partsFound, type VitalPart, vitalParts } from '@/utils/page/health';
import { watchNavigation } from '@/utils/page/navigation';
import { limits } from './limits';

/** Where the last looks at the site are, in `browser.storage.local`. */
export const healthKey = 'siteHealth';

/** A part as it was last looked for. */
export interface PartHealth {
  /** Which selector found it, the first being 0; -1 for none. */
  selector: number;
  /** On how many pages in a row it was not found. */
  misses: number;
  at: number;
}

export type SiteHealth = Partial<Record<VitalPart, PartHealth>>;

/** So many pages in a row without a part are no accident any more: posts without a title are one in seventeen. */
const changedAfter = 5;

/** The parts that the site no longer has where we look for them. */
export function changedParts(health: SiteHealth): VitalPart[] {
  return vitalParts.filter((part) => (health[part]?.misses ?? 0) >= changedAfter);
}

/** When the site was last looked at; undefined when it never was. */
export function lastLook(health: SiteHealth): number | undefined {
  const times = Object.values(health).map(({ at }) => at);
  return times.length > 0 ? Math.max(...times) : undefined;
}

/** What is known after one more page. */
export function withPage(health: SiteHealth, found: PartsFound, now: number): SiteHealth {
  const seen = Object.entries(found).map(([part, selector]) => {
    const misses = selector < 0 ? (health[part as VitalPart]?.misses ?? 0) + 1 : 0;
    return [part, { selector, misses, at: now }];
  });
  return { ...health, ...Object.fromEntries(seen) };
}

/** Out of what is in storage. Total: what does not fit, or is no part any more, is left out. */
export function healthIn(stored: unknown): SiteHealth {
  const parts = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  return Object.fromEntries(
    parts.filter(
      ([part, health]) =>
        vitalParts.includes(part as VitalPart) &&
        ['selector', 'misses', 'at'].every((key) =>
          Number.isFinite((health as PartHealth | null)?.[key as 'at']),
        ),
    ),
  );
}

/** Looks once at each address, when its page has settled, whether the site is still made as we know it. */
export class HealthCheck {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly looked = new Set<string>();

  constructor(
    private readonly window: Window,
    private readonly signal: AbortSignal,
  ) {
    watchNavigation(window, () => this.soon(), { poll: limits.poll, signal });
    signal.addEventListener('abort', () => clearTimeout(this.timer), { once: true });
    this.soon();
  }

  private soon(): void {
    clearTimeout(this.timer);
    if (!this.signal.aborted) this.timer = setTimeout(() => void this.look(), limits.settledPage);
  }

  private async look(): Promise<void> {
    const { document, location } = this.window;
    if (this.looked.has(location.href)) return;
    if (document.hidden) {
      // A page in the background may not have been drawn yet.
      document.addEventListener('visibilitychange', () => this.soon(), { once: true, signal: this.signal });
      return;
    }
    this.looked.add(location.href);
    const found = partsFound(document);
    if (Object.keys(found).length === 0) return;
    try {
      const { [healthKey]: stored } = await browser.storage.local.get(healthKey);
      await browser.storage.local.set({ [healthKey]: withPage(healthIn(stored), found, Date.now()) });
    } catch {
      // The next page is looked at too.
    }
  }
}
