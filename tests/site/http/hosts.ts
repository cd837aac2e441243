/** The host names the sample answers for, all on one port. */
export const sites = {
  'www.xiaohongshu.com': {
    api: 'edith.xiaohongshu.com',
    pictures: 'sns-webpic-qc.xhscdn.com',
    language: 'zh',
  },
  'www.rednote.com': { api: 'webapi.rednote.com', pictures: 'sns-web-i10.rednotecdn.com', language: 'en' },
} as const;

export type SiteHost = keyof typeof sites;

export const avatarHost = 'sns-avatar-qc.xhscdn.com';
export const emojiHost = 'picasso-static.xiaohongshu.com';

export const allHosts: string[] = [
  ...Object.entries(sites).flatMap(([host, { api, pictures }]) => [host, api, pictures]),
  avatarHost,
  emojiHost,
];

export function isSiteHost(host: string): host is SiteHost {
  return Object.hasOwn(sites, host);
}
