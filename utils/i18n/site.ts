import type { Language } from './types';

/** Where a reader of this language is at home: RedNote outside China, Xiaohongshu for those who read Chinese. */
export const siteFor: Record<Language, string> = {
  en: 'https://www.rednote.com/explore',
  'zh-Hans': 'https://www.xiaohongshu.com/explore',
};
