import type { Language } from './types';

/** Where a reader of this language is at home: Xiaohongshu for those who read Chinese, RedNote for the others. */
export const siteFor: Record<Language, string> = {
  en: 'https://www.rednote.com/explore',
  'zh-Hans': 'https://www.xiaohongshu.com/explore',
  'zh-Hant': 'https://www.xiaohongshu.com/explore',
  es: 'https://www.rednote.com/explore',
};
