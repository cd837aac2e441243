import { useTranslation } from 'react-i18next';
import { Hanzi } from '@/components/word/hanzi';
import type { RecentWord } from '@/utils/messages';
import './recent.css';

/** The words that were looked up last, in one line that scrolls sideways. */
export function Recent({
  words,
  onPick,
}: {
  words: readonly RecentWord[];
  onPick: (word: RecentWord) => void;
}) {
  const { t } = useTranslation('popup');
  if (words.length === 0) return null;
  return (
    // A fieldset would need a legend that is seen as one.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div className="recent" role="group" aria-label={t('recent')} title={t('recentText')}>
      <span className="eyebrow" aria-hidden="true">
        {t('recent')}
      </span>
      {words.map((word) => (
        <button key={word.id} type="button" onClick={() => onPick(word)} data-testid="recent">
          <Hanzi text={word.simplified} />
        </button>
      ))}
    </div>
  );
}
