import type { en } from './en';

export type Language = 'en' | 'zh-Hans' | 'zh-Hant' | 'es';
export type Namespace = keyof typeof en;

/** The plural forms that a language has beside `other`, as `Intl.PluralRules` names them. */
interface Forms {
  en: 'one';
  'zh-Hans': never;
  'zh-Hant': never;
  /** `many` is for whole millions: un millón de palabras. */
  es: 'one' | 'many';
}

/** The same keys as the English text, with any text; where English has `…_one`, the forms that the language has. */
type Same<T, L extends Language> = {
  readonly [K in keyof T as K extends `${infer Base}_one` ? `${Base}_${Forms[L]}` : K]: T[K] extends string
    ? string
    : Same<T[K], L>;
};

/** The texts of a namespace in a language; the two ways of writing Chinese have the same forms. */
export type Texts<N extends Namespace, L extends Language = 'zh-Hans'> = Same<(typeof en)[N], L>;
/** Every namespace in a language. */
export type AllTexts<L extends Language> = { readonly [N in Namespace]: Texts<N, L> };
