import { ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Row } from './row';

/** Where data is, and the way to what the library does with it. */
export function useDataRows(): Row[] {
  const { t } = useTranslation('options');
  const link = (
    name: string,
    { text, route }: { text: string; route: string } = { text: t('openBackup'), route: 'backup' },
  ) => (
    <a
      className="btn"
      href={`/library.html#${route}`}
      target="_blank"
      aria-label={`${text}: ${name}`}
      rel="noopener"
    >
      {text}
      <ExternalLink className="i s" />
    </a>
  );
  return [
    { id: 'kept', name: t('keptHere'), text: t('keptHereText'), wide: true },
    { id: 'backup', name: t('backup'), text: t('backupText'), control: () => link(t('backup')) },
    {
      id: 'copies',
      name: t('copies'),
      text: t('copiesText'),
      control: () => link(t('copies'), { text: t('openCopies'), route: 'backup/copies' }),
    },
    { id: 'elsewhere', name: t('elsewhere'), text: t('elsewhereText'), control: () => link(t('elsewhere')) },
  ];
}
