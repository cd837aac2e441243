/** A tag as it is kept: without the sign and outer space; undefined for one that says nothing. */
export function tagOf(written: string): string | undefined {
  return (
    written
      .normalize('NFC')
      .replaceAll(/\s+/gu, ' ')
      .trim()
      .replace(/^[#＃]+\s*/u, '')
      .slice(0, 100) || undefined
  );
}
