import 'i18next';
import type { en } from './en';

/** A key that is not in the English texts does not compile. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof en;
  }
}
