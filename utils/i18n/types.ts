import type { en } from './en';

export type Language = 'en' | 'zh-Hans';
export type Namespace = keyof typeof en;

/**
 * The same keys as the English text, with any text. Chinese has one plural form, so `…_one` may be left out; `…_other`
 * may not.
 */
type Same<T> = {
  readonly [K in keyof T as K extends `${string}_one` ? never : K]: T[K] extends string ? string : Same<T[K]>;
} & { readonly [K in keyof T as K extends `${string}_one` ? K : never]?: string };
export type Texts<N extends Namespace> = Same<(typeof en)[N]>;
