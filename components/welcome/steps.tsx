import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { classes } from '@/components/ui/button';
import { Headword } from '@/components/word/headword';
import { Pinyin } from '@/components/word/pinyin';
import { Prose } from '@/components/word/prose';
import type { Settings } from '@/utils/settings/schema';
import type { Phrase } from '@/utils/store/model';
import { firstWord } from './live-post';

/** The words of the phrasebook that the last step shows. */
const shown = 3;

/** Three small steps on the sample beside them: point, save, and here it is. */
export function Steps({
  met,
  phrases,
  tones,
}: {
  /** A word was pointed at. */
  met: boolean;
  /** The phrasebook, newest first. */
  phrases: readonly Phrase[];
  tones: Settings['toneColours'];
}) {
  const { t, i18n } = useTranslation('welcome');
  const saved = phrases.length > 0;
  const now = saved ? 3 : met ? 2 : 1;
  const done = [met || saved, saved, false];
  const texts = [
    [t('point'), t('pointText', { word: firstWord })],
    [t('save'), t('saveText')],
    [t('meet'), t('meetText')],
  ] as const;
  return (
    <ol className="steps" aria-label={t('steps')}>
      {texts.map(([name, text], index) => (
        <li
          key={name}
          className={classes(now === index + 1 && 'now')}
          aria-current={now === index + 1 ? 'step' : undefined}
        >
          <span className={classes('step-n', done[index] && 'done')} aria-hidden="true">
            {done[index] ? <Check className="i s" /> : index + 1}
          </span>
          <div>
            <b>{name}</b>
            {done[index] && <span className="sr">{t('stepDone')}</span>}
            <p>{i18n.language.startsWith('zh') ? text : <Prose text={text} />}</p>
            {index === 2 && saved && (
              <>
                <ul className="step-words">
                  {phrases.slice(0, shown).map((phrase) => (
                    <li key={phrase.id} data-testid="phrase" data-hanzi={phrase.simplified}>
                      <b>
                        <Headword of={phrase} song />
                      </b>
                      <Pinyin numbered={phrase.pinyin} colours={tones} />
                      <span lang="en">
                        <Prose text={phrase.gloss} />
                      </span>
                    </li>
                  ))}
                </ul>
                <a href="/library.html#phrases" target="_blank" rel="noopener">
                  {t('openPhrasebook')}
                </a>
              </>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
