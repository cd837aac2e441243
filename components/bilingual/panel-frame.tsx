import type { ReactNode } from 'react';
import type { Settings } from '@/utils/settings/schema';
import { PanelHead } from './panel-head';

/** What every view of the panel has around it, and how it is read. */
export interface FrameParts {
  settings: Settings;
  onDensity: (density: Settings['density']) => void;
  onSize: (size: Settings['textSize']) => void;
  /** What else there is to do, in the head. */
  more?: ReactNode;
}

export function PanelFrame({
  settings: { density, textSize, toneColours, reading },
  calm = false,
  onDensity,
  onSize,
  translating = false,
  onTranslate,
  more,
  foot,
  children,
}: FrameParts & {
  /** So much is new that new words stand out no more by a colour. */
  calm?: boolean;
  translating?: boolean;
  /** Absent where there is nothing to translate. */
  onTranslate?: () => void;
  foot?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div
      className="panel"
      data-density={density}
      data-size={textSize}
      data-tones={toneColours}
      data-reading={reading}
      data-calm={calm || undefined}
    >
      <PanelHead
        density={density}
        size={textSize}
        translating={translating}
        onDensity={onDensity}
        onSize={onSize}
        onTranslate={onTranslate}
        more={more}
      />
      <main className="p-body">{children}</main>
      {foot && <footer className="p-foot">{foot}</footer>}
    </div>
  );
}
