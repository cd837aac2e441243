import { useTranslation } from 'react-i18next';
import { Virtualizer } from 'virtua';
import type { Settings } from '@/utils/settings/schema';
import type { Phrase } from '@/utils/store/model';
import { PhraseRow } from './phrase-row';

/** Phrases, of which only those near the viewport are in the document. It scrolls by itself. */
export function PhraseList({
  phrases,
  tones,
  now,
  dayEnds,
  postLink,
  onDelete,
}: {
  phrases: readonly Phrase[];
  tones: Settings['toneColours'];
  now: number;
  dayEnds: number;
  /** With the sentence in which each was met: where its post is, before the post's id. */
  postLink?: string;
  onDelete: (phrase: Phrase) => void;
}) {
  const { t } = useTranslation('popup');
  return (
    // Focusable, so that the arrow keys scroll it; `aria-label` because a list in a scroller is a region of its own.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className="w-list" aria-label={t('list')} tabIndex={0}>
      <Virtualizer as="ul" item="li" itemSize={58} ssrCount={Math.min(phrases.length, 10)}>
        {phrases.map((phrase) => (
          <PhraseRow
            key={phrase.id}
            phrase={phrase}
            tones={tones}
            now={now}
            dayEnds={dayEnds}
            postLink={postLink}
            onDelete={onDelete}
          />
        ))}
      </Virtualizer>
    </section>
  );
}
