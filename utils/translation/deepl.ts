import * as v from 'valibot';
import type { Engine, Target } from './engine';
import { TranslationFault } from './fault';
import { askServer } from './server';

const answerSchema = v.object({ translations: v.array(v.object({ text: v.string() })) });

const codes: Record<Target, string> = { en: 'EN-US', es: 'ES-419' };

/** Keys of the free plan end in `:fx` and have an address of their own. */
export const deeplAddress = (key: string) =>
  key.endsWith(':fx') ? 'https://api-free.deepl.com' : 'https://api.deepl.com';

/** https://developers.deepl.com/docs/api-reference/translate: `POST /v2/translate`. */
export function deepl({ address, key = '' }: { address: string; key?: string }): Engine {
  return {
    name: `deepl ${address}`,
    async translate(texts, { target, signal }) {
      const answer = await askServer({
        url: `${address.replace(/\/+$/, '')}/v2/translate`,
        headers: { Authorization: `DeepL-Auth-Key ${key}` },
        body: { text: texts, source_lang: 'ZH', target_lang: codes[target] },
        signal,
      });
      const checked = v.safeParse(answerSchema, answer);
      if (!checked.success || checked.output.translations.length !== texts.length) {
        throw new TranslationFault('wrong-answer');
      }
      return checked.output.translations.map(({ text }) => text);
    },
  };
}
