import { h, type VNode } from 'vue';
import type { User } from './model';

/** A symbol of the sprite at the top of the body. */
export function icon(name: string, size = 16, className = ''): VNode {
  return h('svg', { class: `reds-icon ${className}`.trim(), width: size, height: size }, [
    h('use', { 'xlink:href': `#${name}` }),
  ]);
}

export function profileHref(user: User, source: string): string {
  return `/user/profile/${user.userId}?xsec_token=${user.xsecToken}&xsec_source=${source}`;
}

/** A count as the page prints it: the word for the act when nobody has done it yet. */
export function countShown(count: string, word: string, english: boolean): string {
  if (count === '0' || count === '') return word;
  if (!english) return count;
  return count
    .replace(
      /^([\d.]+)万(\+?)$/,
      (_, digits: string, plus: string) => `${Math.round(Number(digits) * 10)}K${plus}`,
    )
    .replace('千', 'K');
}

/** The page upgrades the addresses of its state itself; an address in a style attribute is upgraded by its policy. */
export function secure(url: string): string {
  return url.replace(/^http:/, 'https:');
}
