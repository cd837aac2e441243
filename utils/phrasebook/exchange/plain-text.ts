const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/**
 * The text that a field of Anki shows: line breaks and blocks as line breaks, no tags, no sounds, entities read. It is text
 * afterwards, never HTML again.
 */
export function plainText(html: string): string {
  if (!/[<&[]/.test(html)) return html.trim();
  return html
    .replaceAll(/\[sound:[^\]]*\]/g, '')
    .replaceAll(/<(?:br|\/div|\/p|\/li)\b[^>]*>/gi, '\n')
    .replaceAll(/<\/?[a-z!][^>]*>/gi, '')
    .replaceAll(
      /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi,
      (whole, hex, decimal, name: string | undefined) => {
        if (name) return named[name.toLowerCase()] ?? whole;
        const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
      },
    )
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n[\n ]*/g, '\n')
    .trim();
}
