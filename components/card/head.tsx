import ChevronLeft from 'lucide-react/icons/chevron-left';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { Badges } from '@/components/word/badges';
import { HabitsContext, inScript } from '@/components/word/habits';
import { Hanzi } from '@/components/word/hanzi';
import { Pinyin } from '@/components/word/pinyin';
import type { WordEntry } from '@/utils/messages';
import { shownOf } from './choice';
import { useActions, useCard } from './context';
import { SoundButton, Tools } from './tools';

/** From how many characters a headword is set smaller: five of the largest stand beside the tools. */
const longHeadword = 6;

/** The head of the card: the word in both scripts, how it is read, what kind of word it is. */
export function Head({ entry }: { entry: WordEntry }) {
  const { t } = useTranslation('card');
  const { script, reading } = use(HabitsContext);
  const colours = useCard((model) => model.settings.toneColours);
  const { text, lang, other } = inScript(entry, script);
  const long = [...text].length >= longHeadword;
  const read = entry.pinyin !== '' && reading !== 'none';
  return (
    <>
      <header className="card-head">
        <div className="card-hw">
          <h2 className={long ? 'hw long' : 'hw'} data-testid="card-headword">
            <Hanzi text={text} lang={lang} song />
          </h2>
          {other && (
            <span className="hw-alt" title={t(script === 'simplified' ? 'traditional' : 'simplified')}>
              <Hanzi text={other} lang={lang === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans'} song />
            </span>
          )}
          {entry.pinyin && !read && <SoundButton />}
        </div>
        <Tools />
      </header>
      {read && (
        <div className="card-pr">
          <p className="card-py" data-testid="card-pinyin">
            <Pinyin numbered={entry.pinyin} colours={colours} />
          </p>
          <SoundButton />
        </div>
      )}
      <Badges entry={entry} />
    </>
  );
}

/** The way back to the word in whose card this one was looked up. */
export function Crumb() {
  const { t } = useTranslation('card');
  const { back } = useActions();
  const { script } = use(HabitsContext);
  const last = useCard((model) => model.trail.at(-1));
  if (!last) return null;
  const { text, lang } = inScript(shownOf(last.word.lookup, last.choice).entry, script);
  return (
    <button
      type="button"
      className="crumb"
      aria-label={t('back', { word: text })}
      title={t('back', { word: text })}
      aria-keyshortcuts="ArrowLeft"
      data-testid="card-back"
      onClick={back}
    >
      <ChevronLeft className="i s" aria-hidden />
      <Hanzi text={text} lang={lang} />
    </button>
  );
}
