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
