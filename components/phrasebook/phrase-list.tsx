import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Virtualizer } from 'virtua';
import type { Phrase } from '@/utils/store/model';
import { type PhraseActions, type PhraseLook, PhraseRow } from './phrase-row';

/** Phrases, of which only those near the viewport are in the document. It scrolls by itself. */
export function PhraseList({
  phrases,
  look,
  actions,
  chosen,
  onChoose,
  children,
}: {
  phrases: readonly Phrase[];
  look: PhraseLook;
  actions: PhraseActions;
  /** Ids of those that are chosen, where several can be. */
  chosen?: ReadonlySet<string>;
  onChoose?: (id: string, range: boolean) => void;
  /** What follows the phrases. */
  children?: ReactNode;
}) {
  const { t } = useTranslation('popup');
  return (
    // Focusable, so that the arrow keys scroll it; `aria-label` because a list in a scroller is a region of its own.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className="w-list" aria-label={t('list')} tabIndex={0}>
      {phrases.length > 0 && (
        <Virtualizer as="ul" item="li" itemSize={58} ssrCount={Math.min(phrases.length, 10)}>
          {phrases.map((phrase) => (
            <PhraseRow
              key={phrase.id}
              phrase={phrase}
              look={look}
              actions={actions}
              choice={
                chosen &&
                onChoose && {
                  chosen: chosen.has(phrase.id),
                  onChoose: (range) => onChoose(phrase.id, range),
                }
              }
            />
          ))}
        </Virtualizer>
      )}
      {children}
    </section>
  );
}
