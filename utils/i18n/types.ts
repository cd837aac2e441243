import type { en } from './en';

export type Language = 'en' | 'zh-Hans';
export type Namespace = keyof typeof en;

/** The same keys as the English text, with any text. */
type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> };
export type Texts<N extends Namespace> = Same<(typeof en)[N]>;
