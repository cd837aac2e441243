import i18next from 'i18next';
import { hasWords } from '@/utils/bilingual/sentences';
import { useSettings } from '@/utils/settings/store';
import { batches } from '@/utils/translation/batches';
import { storedChoice, targetOf } from '@/utils/translation/choice';
import { concernsAll, toTranslationFault } from '@/utils/translation/fault';
import { onDeviceState } from '@/utils/translation/on-device';
import { openEngine } from '@/utils/translation/open';

/** An engine that has failed at everything is not asked by every card that scrolls into sight. */
const restMs = 60_000;
let restsUntil = 0;

/**
 * The lines of `texts` by what the reader has chosen to translate; undefined where nothing is chosen, lines are off, or it fails:
 * then there is another line to show. Never asks for a download, which needs a click.
 * @param within milliseconds that somebody waits for it
 */
export async function translated(
  texts: readonly string[],
  { within }: { within: number },
): Promise<(string | undefined)[]> {
  const lines = new Map<string, string>();
  try {
    const wanted = texts.filter(hasWords);
    const choice = await storedChoice();
    const target = targetOf(i18next.language ?? 'en');
    const engine = openEngine(choice);
    const off = !engine || !useSettings.getState().settings.lines || Date.now() < restsUntil;
    if (!off && (choice.engine !== 'browser' || (await onDeviceState(target)) === 'ready')) {
      const signal = AbortSignal.timeout(within);
      for (const some of batches(wanted)) {
        const made = await engine.translate(some, { target, signal });
        for (const [at, text] of some.entries()) lines.set(text, made[at]!);
      }
    }
  } catch (error) {
    console.warn('A line could not be translated', error);
    if (concernsAll(toTranslationFault(error))) restsUntil = Date.now() + restMs;
  }
  return texts.map((text) => lines.get(text));
}
