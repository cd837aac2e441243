import { ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Row } from './row';

/** Where data is, and the way to what the library does with it. */
export function useDataRows(): Row[] {
  const { t } = useTranslation('options');
  const link = (name: string) => (
    <a
      className="btn"
      href="/library.html#backup"
      target="_blank"
      aria-label={`${t('openBackup')}: ${name}`}
      rel="noopener"
    >
      {t('openBackup')}
      <ExternalLink className="i s" />
    </a>
  );
  return [
    { id: 'kept', name: t('keptHere'), text: t('keptHereText'), wide: true },
    { id: 'backup', name: t('backup'), text: t('backupText'), control: () => link(t('backup')) },
    { id: 'elsewhere', name: t('elsewhere'), text: t('elsewhereText'), control: () => link(t('elsewhere')) },
  ];
}
