import { BookOpen, HardDriveDownload, Layers } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SideNav } from '@/components/ui/side-nav';
import './library.css';

export const rooms = ['posts', 'phrases', 'backup'] as const;
export type Room = (typeof rooms)[number];

/** The library: its rooms at the side, the open one beside them. */
export function LibraryFrame({
  room,
  posts,
  phrases,
  children,
}: {
  room: Room;
  /** How many there are; undefined until it is known. */
  posts?: number;
  phrases?: number;
  children: ReactNode;
}) {
  const { t } = useTranslation(['library', 'common']);
  return (
    <div className="lib">
      <SideNav
        title={t('common:name')}
        label={t('sections')}
        current={room}
        items={[
          { route: 'posts', text: t('posts'), icon: Layers, count: posts },
          { route: 'phrases', text: t('phrases'), icon: BookOpen, count: phrases },
          { route: 'backup', text: t('backup'), icon: HardDriveDownload },
        ]}
      />
      <main className="lib-main">{children}</main>
    </div>
  );
}
