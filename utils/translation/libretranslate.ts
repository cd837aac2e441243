import * as v from 'valibot';
import type { Engine, Target } from './engine';
import { TranslationFault } from './fault';
import { askServer } from './server';

const answerSchema = v.object({ translatedText: v.array(v.string()) });

/** https://docs.libretranslate.com: `POST /translate`. A public server wants a key, one's own needs none. */
export function libreTranslate({ address, key }: { address: string; key?: string }): Engine {
  return {
    name: `libretranslate ${address}`,
    async translate(texts, { target, signal }) {
      const answer = await askServer({
        url: `${address.replace(/\/+$/, '')}/translate`,
        body: {
          q: texts,
          source: 'zh',
          target: target satisfies Target,
          format: 'text',
          ...(key && { api_key: key }),
        },
        signal,
      });
      const checked = v.safeParse(answerSchema, answer);
      if (!checked.success || checked.output.translatedText.length !== texts.length) {
        throw new TranslationFault('wrong-answer');
      }
      return checked.output.translatedText;
    },
  };
}
