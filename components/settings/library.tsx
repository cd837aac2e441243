import { useTranslation } from 'react-i18next';
import { Switch } from '@/components/ui/switch';
import type { Row, SectionProps } from './row';

/** What is kept with a post. */
export function useLibraryRows({ settings, onChange }: SectionProps): Row[] {
  const { t } = useTranslation('options');
  return [
    {
      id: 'keepPictures',
      name: t('keepPictures'),
      text: t('keepPicturesText'),
      control: (ids) => (
        <Switch on={settings.keepPictures} onChange={(on) => onChange('keepPictures', on)} {...ids} />
      ),
    },
  ];
}
