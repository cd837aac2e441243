import { Languages } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/components/ui/icon-button';
import { Segmented } from '@/components/ui/segmented';
import { densities, type Settings } from '@/utils/settings/schema';

const sizes = ['S', 'M', 'L'] as const satisfies Settings['textSize'][];

/** What the panel is read with: how much stands beside the hanzi, how large, and whether lines are translated. */
export function PanelHead({
  density,
  size,
  translating,
  onDensity,
  onSize,
  onTranslate,
  more,
}: {
  density: Settings['density'];
  size: Settings['textSize'];
  translating: boolean;
  onDensity: (density: Settings['density']) => void;
  onSize: (size: Settings['textSize']) => void;
  onTranslate: (() => void) | undefined;
  more?: ReactNode;
}) {
  const { t } = useTranslation('bilingual');
  return (
    <header className="p-head">
      <Segmented
        label={t('density')}
        value={density}
        onChange={onDensity}
        options={densities.map((value) => ({ value, text: t(`densities.${value}`) }))}
      />
      <span className="p-sizes">
        <Segmented
          label={t('size')}
          value={size}
          onChange={onSize}
          options={sizes.map((value) => ({ value, text: value }))}
        />
      </span>
      <span className="p-tools">
        {onTranslate && (
          <IconButton
            label={t(translating ? 'hideTranslation' : 'translate')}
            icon={Languages}
            aria-pressed={translating}
            onClick={onTranslate}
          />
        )}
        {more}
      </span>
    </header>
  );
}
