import i18next, { type BackendModule, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language, Namespace } from './types';

type TextModule = Record<string, object>;

/** One chunk a language and namespace; a page loads only what it names. */
const files = import.meta.glob<TextModule>(['./{en,zh-Hans,zh-Hant,es}/*.ts', '!./*/index.ts']);

const lazyFiles: BackendModule = {
  type: 'backend',
  init() {},
  read(language, namespace, done) {
    const load = files[`./${language}/${namespace}.ts`];
    if (!load) return done(new Error(`No texts ${language}/${namespace}`), null);
    load().then(
      (module) => done(null, module[namespace] as object),
      (error: unknown) => done(error as Error, null),
    );
  },
};

/** Begin to load texts that will most probably be wanted, while something else is waited for. */
export function expectTexts(language: Language, namespaces: readonly Namespace[]): void {
  // Whoever needs them asks again, and is told what is wrong.
  for (const namespace of namespaces) void files[`./${language}/${namespace}.ts`]?.().catch(() => {});
}

/**
 * Starts the interface texts of an extension page, with the namespaces that it shows. Resolves when the texts are there;
 * the page then renders without a flash of keys. Not for content scripts: they get their few strings by message.
 */
export async function startI18n(options: {
  language: Language;
  namespaces: readonly Namespace[];
}): Promise<i18n> {
  i18next.on('languageChanged', describeDocument);
  await i18next
    .use(lazyFiles)
    .use(initReactI18next)
    .init({
      lng: options.language,
      fallbackLng: false,
      load: 'currentOnly',
      ns: [...options.namespaces],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      returnNull: false,
      // Nothing between two sentences is a text, too.
      returnEmptyString: true,
      react: { useSuspense: false },
    });
  return i18next;
}

/** Loads the texts of a part that a page shows only when it is asked for; from then on they follow the language too. */
export async function loadTexts(...namespaces: Namespace[]): Promise<void> {
  await i18next.loadNamespaces(namespaces);
}

/** Switches the texts at run time; the page keeps its state. */
export async function speak(language: Language): Promise<void> {
  if (i18next.language !== language) await i18next.changeLanguage(language);
}

function describeDocument(language: string): void {
  document.documentElement.lang = language;
}
