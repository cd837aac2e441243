import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { dayText } from '@/components/ui/times';
import { useComeFor } from '../use-come-for';

export interface CopyShown {
  id: string;
  at: number;
  phrases: number;
  posts: number;
}

/** The copies that were made by themselves, the last one first. */
export function Copies({
  copies,
  now,
  busy,
  shown,
  onRestore,
}: {
  /** Undefined until they are known. */
  copies: readonly CopyShown[] | undefined;
  now: number;
  busy: boolean;
  /** They are what was come for: the page goes to them. */
  shown: boolean;
  onRestore: (id: string) => void;
}) {
  const { t, i18n } = useTranslation(['keeping', 'library']);
  const heading = useComeFor(shown, copies !== undefined);
  return (
    <section data-testid="copies">
      <h2 className="display" ref={heading} tabIndex={-1}>
        {t('copies')}
      </h2>
      <p className="bak-why">{t('copiesText')}</p>
      {copies?.length === 0 && <p className="bak-none">{t('noCopies')}</p>}
      {copies !== undefined && copies.length > 0 && (
        <ul className="bak-list">
          {copies.map(({ id, at, phrases, posts }) => {
            const date = dayText(at, { now, language: i18n.language });
            return (
              <li key={id} data-testid="copy" data-day={id}>
                <div>
                  <b>{date}</b>
                  <p>
                    {[
                      t('library:phraseCount', { count: phrases }),
                      t('library:postCount', { count: posts }),
                    ].join(' · ')}
                  </p>
                </div>
                <Button
                  size="sm"
                  disabled={busy}
                  aria-label={t('bringBackOf', { date })}
                  onClick={() => onRestore(id)}
                >
                  {t('bringBack')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
