import { Check, Eye, Globe, Info, PencilLine } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SideNav } from '@/components/ui/side-nav';
import './settings.css';

export const sections = ['reading', 'chinese', 'language', 'about'] as const;
export type Section = (typeof sections)[number];

const icons = { reading: Eye, chinese: PencilLine, language: Globe, about: Info };

/** Settings: the sections at the side, the open one, and at its right what it leads to. */
export function SettingsFrame({
  section,
  notice,
  preview,
  children,
}: {
  section: Section;
  /** Why the last choice was not kept. */
  notice?: ReactNode;
  preview: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTranslation('options');
  return (
    <div className="opt">
      <SideNav
        title={t('title')}
        label={t('sections')}
        current={section}
        items={sections.map((route) => ({ route, text: t(route), icon: icons[route] }))}
      />
      <main className="form">
        <h1 className="display">{t(section)}</h1>
        {notice}
        {children}
      </main>
      <aside className="prev" aria-label={t('preview')}>
        <p className="eyebrow" aria-hidden="true">
          {t('preview')}
        </p>
        {preview}
        <p className="prev-note">
          <Check className="i s" />
          {t('atOnce')}
        </p>
      </aside>
    </div>
  );
}
