import { en } from '@/utils/i18n/en';
import { es } from '@/utils/i18n/es';
import type { Language } from '@/utils/i18n/types';
import { zhHans } from '@/utils/i18n/zh-Hans';
import { zhHant } from '@/utils/i18n/zh-Hant';

/** A text by its path: `options.keys.Shift`. */
export type Flat = Map<string, string>;

export const texts: Record<Language, Flat> = {
  en: flat(en),
  'zh-Hans': flat(zhHans),
  'zh-Hant': flat(zhHant),
  es: flat(es),
};

/** A key without the form of its plural. */
export function baseOf(key: string): string {
  return key.replace(/_(?:zero|one|two|few|many|other)$/, '');
}

function flat(part: object, path = ''): Flat {
  return new Map(
    Object.entries(part).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[path + key, value]] : [...flat(value, `${path}${key}.`)],
    ),
  );
}
