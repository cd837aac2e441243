import type { Settings } from './schema';

/** How much Chinese a reader reads, as the first page asks: none yet; some; a lot; fluent, here for the slang. */
export const amounts = ['none', 'some', 'lot', 'fluent'] as const;
export type Amount = (typeof amounts)[number];

const points = {
  none: { level: 0, reading: true, toneColours: 'classic', meaningFirst: true },
  some: { level: 2, reading: true, toneColours: 'classic', meaningFirst: false },
  lot: { level: 5, reading: true, toneColours: 'off', meaningFirst: false },
  fluent: { level: 6, reading: false, toneColours: 'off', meaningFirst: false },
} as const;

export type StartingPoint = Pick<Settings, 'level' | 'reading' | 'script' | 'toneColours' | 'meaningFirst'>;

/**
 * The settings to start with for a reader who reads so much.
 * @param locale what `browser.i18n.getUILanguage()` says: where Chinese is written in Traditional it comes first, and in
 * Taiwan readings are in the zhuyin of its schools, but for those who start from nothing
 */
export function startingPoint(amount: Amount, locale: string): StartingPoint {
  const { reading, ...rest } = points[amount];
  const script = writesTraditional(locale) ? 'traditional' : 'simplified';
  const zhuyin = amount !== 'none' && script === 'traditional' && !/\b(?:HK|MO)\b/i.test(tagOf(locale));
  return { ...rest, script, reading: reading ? (zhuyin ? 'zhuyin' : 'pinyin') : 'none' };
}

/** Which answer these settings are those of; none, where the reader has changed them since. */
export function amountOf(settings: Settings): Amount | undefined {
  return amounts.find((amount) => {
    const { level, reading, toneColours, meaningFirst } = points[amount];
    return (
      settings.level === level &&
      (settings.reading !== 'none') === reading &&
      settings.toneColours === toneColours &&
      settings.meaningFirst === meaningFirst
    );
  });
}

/** Whether readers of this locale write Traditional Chinese. A script that is named goes before the region. */
export function writesTraditional(locale: string): boolean {
  return /^zh-(?:.*\bHant\b|(?:TW|HK|MO)\b)/i.test(tagOf(locale));
}

/** Some systems name a locale with an underscore. */
export function tagOf(locale: string): string {
  return locale.replaceAll('_', '-');
}
