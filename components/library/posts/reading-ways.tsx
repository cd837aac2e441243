import { Languages } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/components/ui/icon-button';
import { Segmented } from '@/components/ui/segmented';
import { densities, type Settings } from '@/utils/settings/schema';

export interface ReadingWaysProps {
  density: Settings['density'];
  translating: boolean;
  onDensity: (density: Settings['density']) => void;
  onTranslate: () => void;
}

/** How much stands beside the hanzi of a post, and whether its sentences are translated. */
export function ReadingWays({ density, translating, onDensity, onTranslate }: ReadingWaysProps) {
  const { t } = useTranslation('bilingual');
  return (
    <div className="art-ways">
      <Segmented
        label={t('density')}
        value={density}
        onChange={onDensity}
        options={densities.map((value) => ({ value, text: t(`densities.${value}`) }))}
      />
      <IconButton
        label={t(translating ? 'hideTranslation' : 'translate')}
        icon={Languages}
        aria-pressed={translating}
        onClick={onTranslate}
      />
    </div>
  );
}
