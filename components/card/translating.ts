import { ask, type Translator } from '@/utils/messages';
import type { Engine } from '@/utils/translation/engine';
import { TranslationFault, toTranslationFault } from '@/utils/translation/fault';
import { browserTranslator, onDevice } from '@/utils/translation/on-device';
import type { CardModel, Model, Translated } from './model';

/** The sentence that the word on show stands in, as it is translated. */
export const sentenceOf = ({ word }: Pick<CardModel, 'word'>): string | undefined =>
  word?.context?.sentence.slice(0, 1000);

/**
 * Translating the sentence of the word on show: the background asks a server, the browser's own translator is asked here, since
 * workers have none. An answer that comes when another word is on show changes nothing of that.
 */
export function translatingOf({ getState, setState }: Model) {
  let work: AbortController | undefined;
  let own: Engine | undefined;

  async function line(
    sentence: string,
    { engine, target }: Translator,
    signal: AbortSignal,
  ): Promise<string> {
    if (engine === 'server') {
      const answer = await ask('translate', { texts: [sentence] });
      if ('fault' in answer) throw new TranslationFault(answer.fault);
      return answer.lines[0] ?? '';
    }
    own ??= onDevice({
      onProgress: (share) =>
        getState().translated?.at === 'working' && setState({ translated: { at: 'working', share } }),
    });
    return (await own.translate([sentence], { target, signal }))[0] ?? '';
  }

  return {
    /** Who translates, when the whole card opens: the reader may have chosen since. */
    async findTranslator(): Promise<void> {
      try {
        const translator = await ask('translation.by', {});
        const here = translator?.engine !== 'browser' || browserTranslator() !== undefined;
        setState({ translator: here ? translator : null });
      } catch {
        // Nothing is offered that could not be done.
      }
    },
    /** Does nothing where nobody translates, or the word stands in no sentence. */
    async translate(): Promise<void> {
      const { translator, translated } = getState();
      const sentence = sentenceOf(getState());
      if (!translator || !sentence || translated?.at === 'working' || translated?.at === 'done') return;
      const control = new AbortController();
      work = control;
      setState({ translated: { at: 'working' } });
      let next: Translated;
      try {
        next = { at: 'done', line: await line(sentence, translator, control.signal) };
      } catch (thrown) {
        next = { at: 'failed', code: toTranslationFault(thrown).code };
      }
      if (!control.signal.aborted) setState({ translated: next });
    },
    leaveTranslation(): void {
      work?.abort();
    },
  };
}
