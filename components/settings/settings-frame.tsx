import {
  BookOpen,
  Eye,
  Globe,
  HardDrive,
  Info,
  Languages,
  Layers,
  PencilLine,
  RotateCcw,
} from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { SearchField } from '@/components/ui/search-field';
import { SideNav } from '@/components/ui/side-nav';
import { useSearchKey } from '@/components/ui/use-search-key';
import { type Section, sections } from './row';
import './settings.css';

const icons = {
  reading: Eye,
  chinese: PencilLine,
  review: Layers,
  library: BookOpen,
  translation: Languages,
  language: Globe,
  data: HardDrive,
  about: Info,
};

/** Settings: the sections at the side, the open one or what a search finds, and what its choices lead to beside it. */
export function SettingsFrame({
  section,
  query,
  onSearch,
  onReset,
  notice,
  preview,
  end,
  children,
}: {
  section: Section;
  /** While it is not blank, the children are what it finds in all sections. */
  query: string;
  onSearch: (query: string) => void;
  /** Absent in a section that has nothing to set; null while everything in it is as it was at first. */
  onReset?: (() => void) | null;
  /** Why the last choice was not kept. */
  notice?: ReactNode;
  /** Absent where no choice changes how anything looks. */
  preview?: ReactNode;
  /** Said last. */
  end?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTranslation('options');
  const field = useRef<HTMLInputElement>(null);
  useSearchKey(field);
  const searching = query.trim() !== '';
  return (
    <div className="opt">
      <SideNav
        title={t('title')}
        label={t('sections')}
        current={searching ? undefined : section}
        items={sections.map((route) => ({ route, text: t(route), icon: icons[route] }))}
        onGo={() => onSearch('')}
        search={<SearchField label={t('search')} hint="/" ref={field} value={query} onChange={onSearch} />}
      />
      <main className="form">
        <div className="form-head">
          <h1 className="display">{searching ? t('found') : t(section)}</h1>
          {!searching && onReset !== undefined && (
            <Button
              kind="ghost"
              size="sm"
              icon={RotateCcw}
              disabled={onReset === null}
              onClick={() => onReset?.()}
            >
              {t('resetSection')}
            </Button>
          )}
        </div>
        {notice}
        {children}
        {!preview && end}
      </main>
      {preview && (
        <aside className="prev" aria-label={t('preview')}>
          <p className="eyebrow" aria-hidden="true">
            {t('preview')}
          </p>
          {preview}
          {end}
        </aside>
      )}
    </div>
  );
}
