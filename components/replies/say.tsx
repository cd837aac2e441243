import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Chips } from '@/components/ui/chips';
import { SearchField } from '@/components/ui/search-field';
import { type Intent, intents } from '@/utils/replies/schema';

/** What is looked through: all, the favourites, or what serves one end. */
export type Among = 'all' | 'favourites' | Intent;

/** The search for something to say: by English, by what for; below it what was found. */
export function Say({
  query,
  onQuery,
  among,
  onAmong,
  likely,
  count,
  field,
  onStep,
  onCopy,
  notice,
  children,
}: {
  query: string;
  onQuery: (query: string) => void;
  among: Among;
  onAmong: (among: Among) => void;
  /** What suits the open post stands first. */
  likely: readonly Intent[];
  count: number;
  field: RefObject<HTMLInputElement | null>;
  /** Choose the next or the one before. */
  onStep: (by: 1 | -1) => void;
  /** Copy the chosen one. */
  onCopy: () => void;
  notice?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTranslation('replies');
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), [field]);
  const order = [...likely, ...intents.filter((intent) => !likely.includes(intent))];
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') onStep(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter') onCopy();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className="w-top">
        <SearchField
          ref={field}
          label={t('search')}
          testId="reply-search"
          value={query}
          onChange={onQuery}
          onKey={onKey}
        />
        <Chips
          label={t('intent')}
          value={among}
          onChange={onAmong}
          options={[
            { value: 'all', text: t('all') },
            { value: 'favourites', text: t('favourites') },
            ...order.map((value) => ({ value, text: t(`intents.${value}`) })),
          ]}
        />
      </div>
      {notice}
      <p className="sr" role="status">
        {t('found', { count })} {count > 0 && t('keys')}
      </p>
      {count === 0 ? (
        <p className="say-none">{t(among === 'favourites' && query === '' ? 'noFavourites' : 'nothing')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys scroll it
        <ul ref={list} className="w-list say-list" tabIndex={0} aria-label={t('results')}>
          {children}
        </ul>
      )}
    </>
  );
}
