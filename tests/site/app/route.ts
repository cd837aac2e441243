import type { PageName } from './model';
import { readKeyword } from './text';

export interface Route {
  page: PageName;
  noteId?: string;
  token?: string;
  keyword?: string;
  userId?: string;
}

const note = /^\/(?:explore|search_result|discovery\/item)\/([0-9a-f]{24})$/;
const profileNote = /^\/user\/profile\/([0-9a-f]{24})\/([0-9a-f]{24})$/;
const profile = /^\/user\/profile\/([0-9a-f]{24})$/;

/** Which page an address stands for when it is loaded in full; undefined for an address the site does not have. */
export function resolve(url: URL): Route | undefined {
  const path = url.pathname.replace(/\/$/, '');
  const token = url.searchParams.get('xsec_token') ?? undefined;
  const open = note.exec(path)?.[1] ?? profileNote.exec(path)?.[2];
  if (open) return { page: 'note', noteId: open, token };
  if (path === '/explore') return { page: 'explore' };
  if (path === '/search_result' || path === '/search_result_ai') {
    return { page: 'search', keyword: readKeyword(url.searchParams.get('keyword') ?? '') };
  }
  const userId = profile.exec(path)?.[1];
  if (userId) return { page: 'profile', userId };
  if (path === '/notification') return { page: 'notification' };
  if (path === '/website-login/error') return { page: 'error' };
  return undefined;
}
