import { selectors } from './selectors';

/**
 * The site's own emoji: a code such as `[doge]` is text at first, and an image without any text once the client has
 * loaded its list, which it keeps in localStorage under `redmoji`.
 * @returns code by image address, without the scheme, which the page upgrades; empty when there is no readable list
 */
export function emojiCodes(from: Pick<Storage, 'getItem'>): Map<string, string> {
  const codes = new Map<string, string>();
  try {
    const list: unknown = JSON.parse(from.getItem('redmoji') ?? 'null');
    for (const tab of items(list, 'redmojiTabs')) {
      for (const { imageName, image } of items(tab, 'emoji')) {
        if (typeof imageName === 'string' && typeof image === 'string')
          codes.set(withoutScheme(image), imageName);
      }
    }
  } catch {
    // Storage may be forbidden, and the list is the site's to change: text without codes is still text.
  }
  return codes;
}

/** The list as it was read last, and the codes in it. */
let last: { list: string | null; codes: Map<string, string> } = { list: null, codes: new Map() };

/** The code that an image of the page stands for; null for pictures of every other kind. The list is read when it is needed. */
export function emojiCode(image: Element): string | null {
  if (!image.matches(selectors.emoji.join(','))) return null;
  const known = codeOf(image, last.codes);
  if (known && last.codes.size > 0) return known;
  try {
    const list = image.ownerDocument.defaultView?.localStorage.getItem('redmoji') ?? null;
    if (list !== last.list) last = { list, codes: emojiCodes({ getItem: () => list }) };
  } catch {
    // Storage may be forbidden.
  }
  return codeOf(image, last.codes);
}

/** The code of an emoji image, or null. */
export function codeOf(image: Element, codes: Map<string, string>): string | null {
  const source = image.getAttribute('src');
  return (source && codes.get(withoutScheme(source))) || image.getAttribute('alt') || null;
}

function withoutScheme(url: string): string {
  return url.replace(/^https?:/, '');
}

function items(from: unknown, key: string): Record<string, unknown>[] {
  const list = (from as Record<string, unknown> | null)?.[key];
  return Array.isArray(list) ? list.filter((item) => typeof item === 'object' && item !== null) : [];
}
