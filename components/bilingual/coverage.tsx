import { useTranslation } from 'react-i18next';
import type { Coverage as Share } from '@/utils/bilingual/knowledge';

/** How much of the post the reader knows: a bar, and the same in words. The new words are one link away. */
export function Coverage({ coverage, onNew }: { coverage: Share; onNew: () => void }) {
  const { t } = useTranslation('bilingual');
  const { known, learning, new: fresh, share } = coverage;
  const all = known + learning + fresh;
  if (all === 0) return null;
  return (
    <section className="cover" aria-label={t('coverage')}>
      <div className="cover-bar" aria-hidden="true">
        {known > 0 && <i className="k" style={{ flexGrow: known }} />}
        {learning > 0 && <i className="l" style={{ flexGrow: learning }} />}
        {fresh > 0 && <i className="n" style={{ flexGrow: fresh }} />}
      </div>
      <p className="cover-line">
        <b className="num">{t('share', { share })}</b>
        <span className="k">{t('knownOf', { known, all })}</span>
        {learning > 0 && <span className="l">{t('learningCount', { count: learning })}</span>}
        {fresh > 0 && (
          <button type="button" className="n" onClick={onNew}>
            {t('newCount', { count: fresh })}
          </button>
        )}
      </p>
    </section>
  );
}
