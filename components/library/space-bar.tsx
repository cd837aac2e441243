import { useTranslation } from 'react-i18next';
import { sizeText } from './sizes';

/** How much of what the browser allows is used, at the foot of the sidebar; by what, tells the room that it leads to. */
export function SpaceBar({ used, allowed }: { used?: number; allowed?: number }) {
  const { t, i18n } = useTranslation('keeping');
  if (used === undefined || !allowed) return null;
  const text = (bytes: number) => sizeText(bytes, i18n.language);
  return (
    <a className="space-bar" href="#backup/space" data-testid="space-bar">
      <span className="space-track" aria-hidden="true">
        <span style={{ width: `${Math.min(100, (100 * used) / allowed)}%` }} />
      </span>
      {t('spaceUsed', { used: text(used), allowed: text(allowed) })}
    </a>
  );
}
