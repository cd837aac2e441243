import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { Switch } from '@/components/ui/switch';
import type { Row, SectionProps } from './row';

export interface PictureAccess {
  /** Whether the browser lets pictures be fetched. */
  allowed: boolean;
  /** The reader has just said no to the browser's question. */
  refused: boolean;
  /** Asks the browser where it has to be asked; in a click. */
  onKeep: (keep: boolean) => void;
}

/** What is kept with a post. */
export function useLibraryRows({
  settings,
  pictures: { allowed, refused, onKeep },
}: Pick<SectionProps, 'settings'> & { pictures: PictureAccess }): Row[] {
  const { t } = useTranslation('options');
  const withheld = settings.keepPictures && !allowed;
  return [
    {
      id: 'keepPictures',
      name: t('keepPictures'),
      text: t(withheld ? 'keepPicturesWithheld' : refused ? 'keepPicturesRefused' : 'keepPicturesText'),
      control: (ids) => (
        <>
          {withheld && (
            <Button size="sm" onClick={() => onKeep(true)}>
              {t('allowPictures')}
            </Button>
          )}
          <Switch on={settings.keepPictures} onChange={onKeep} {...ids} />
        </>
      ),
    },
  ];
}
