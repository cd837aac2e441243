import { digest } from '../data/ids';

const secret = 'sample';

function stamp(milliseconds: number): string {
  const shanghai = new Date(milliseconds + 8 * 3_600_000).toISOString();
  return shanghai.slice(0, 16).replace(/\D/g, '');
}

function signature(fileId: string, issued: string): string {
  return issued + digest(`${secret}:${fileId}:${issued}`).slice(0, 21);
}

/** The path of a picture as the site signs it: `/<yyyymmddhhmm>/<32 hex>/<fileid>!<style>`. */
export function signedPath(fileId: string, style: string, now: number): string {
  return `/${stamp(now)}/${signature(fileId, now.toString(16).padStart(11, '0'))}/${fileId}!${style}`;
}

/** The file a signed path stands for, and when it was signed (milliseconds); nothing when the signature is wrong. */
export function readSignedPath(path: string): { fileId: string; issued: number } | undefined {
  const match = /^\/\d{12}\/([0-9a-f]{32})\/([0-9a-z]+)!\w+$/.exec(path);
  if (!match) return undefined;
  const [, hash, fileId] = match as unknown as [string, string, string];
  const issued = hash.slice(0, 11);
  return signature(fileId, issued) === hash ? { fileId, issued: Number.parseInt(issued, 16) } : undefined;
}
