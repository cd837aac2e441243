/** How long the browser may take to pick up a download before its bytes are let go. */
const downloadWithinMs = 60_000;

/** Hands a file to the browser as a plain download; the browser shows it, and asks where to where it is set to. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), downloadWithinMs);
}

/** A file name with the day in it, local time: `little-red-words 2026-11-24.json`, with what it is before the day. */
export function datedName(extension: string, now: number, what?: string): string {
  const date = new Date(now);
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return `${['little-red-words', what, day].filter(Boolean).join(' ')}.${extension}`;
}
