import X from 'lucide-react/icons/x';
import { useTranslation } from 'react-i18next';
import { Knowing } from '@/components/word/knowing';
import { toneMarked } from '@/utils/lexicon/syllables';
import type { SavedPhrase } from '@/utils/messages';
import type { WordOnPage } from '@/utils/reading/card-port';
import { type Choice, shownOf } from './choice';
import { useActions, useCard } from './context';
import { Meaning } from './meaning';
import { More } from './more';
import { Notice } from './notice';
import { placeCard } from './place';
import { SaveButton, UndoButton } from './save-button';
import { usePlace } from './use-place';

/** The second stage: all that is known of a word. The body scrolls, the foot stays. */
export function Card({ word, choice }: { word: WordOnPage; choice: Choice }) {
  const { t } = useTranslation('card');
  const { close, setFault } = useActions();
  const saved = useCard((model) => model.saved);
  const fault = useCard((model) => model.fault);
  const ref = usePlace<HTMLDivElement>(word, placeCard);
  const shown = shownOf(word.lookup, choice);
  const { simplified, pinyin } = shown.entry;
  return (
    <div
      ref={ref}
      className="card"
      role="dialog"
      aria-label={`${simplified} ${toneMarked(pinyin)}`.trim()}
      data-testid="card"
      data-state="full"
    >
      {/* The key starts every choice at the top of its own text. */}
      <div className="card-body" key={`${choice.match}.${choice.entry}`}>
        <Meaning entry={shown.entry} />
        <More shown={shown} />
      </div>
      {fault && (
        <div className="card-fault">
          <Notice fault={fault} onDismiss={() => setFault(null)} />
        </div>
      )}
      {saved && <SavedLine saved={saved} />}
      <footer className="card-foot">
        {shown.entry.source !== 'unknown' && <SaveButton />}
        <button type="button" className="icon-btn" aria-label={t('close')} title={t('close')} onClick={close}>
          <X className="i" aria-hidden />
        </button>
      </footer>
    </div>
  );
}

function SavedLine({ saved }: { saved: SavedPhrase }) {
  const { t } = useTranslation('card');
  const language = useCard((model) => model.language);
  const date = dateOf(saved.createdAt, language);
  return (
    <p className="card-met">
      <Knowing state={saved.state} />
      <span>
        {saved.contexts > 1 ? t('savedWith', { date, sentences: saved.contexts }) : t('savedOn', { date })}
      </span>
      <UndoButton />
    </p>
  );
}

/** `3 Nov`, with the year where it is not this one. */
function dateOf(time: number, language: string): string {
  const thisYear = new Date(time).getFullYear() === new Date().getFullYear();
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'short',
    ...(!thisYear && { year: 'numeric' }),
  }).format(time);
}
