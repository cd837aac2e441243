import { Archive, BookOpen, ChartNoAxesColumn, HardDriveDownload, Layers } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { SideNav } from '@/components/ui/side-nav';
import type { Counted } from '@/utils/library/filters';
import { TagNav } from './posts/tag-nav';
import { SpaceBar } from './space-bar';
import './library.css';

export const rooms = ['posts', 'phrases', 'progress', 'archive', 'backup'] as const;
export type Room = (typeof rooms)[number];

/** The library: its rooms at the side, the open one beside them. */
export function LibraryFrame({
  room,
  posts,
  phrases,
  archived,
  tags,
  tag,
  space,
  children,
}: {
  /** None while the posts of one tag are shown. */
  room?: Room;
  /** How many there are; undefined until it is known. */
  posts?: number;
  phrases?: number;
  archived?: number;
  tags: readonly Counted[];
  /** The one whose posts are shown. */
  tag?: string;
  /** In bytes, as the browser says. */
  space: { used?: number; allowed?: number };
  children: ReactNode;
}) {
  const { t } = useTranslation(['library', 'posts', 'progress', 'common']);
  const frame = useRef<HTMLDivElement>(null);
  // On a narrow screen the rooms are a row that scrolls.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another room is open
  useEffect(() => {
    frame.current
      ?.querySelector('.nav [aria-current]')
      ?.scrollIntoView?.({ inline: 'nearest', block: 'nearest' });
  }, [room]);
  return (
    <div className="lib" ref={frame}>
      <SideNav
        title={t('common:name')}
        label={t('sections')}
        current={room}
        items={[
          { route: 'posts', text: t('posts'), icon: Layers, count: posts },
          { route: 'phrases', text: t('phrases'), icon: BookOpen, count: phrases },
          { route: 'progress', text: t('progress:progress'), icon: ChartNoAxesColumn },
          { route: 'archive', text: t('posts:archive'), icon: Archive, count: archived },
          { route: 'backup', text: t('backup'), icon: HardDriveDownload },
        ]}
      >
        <TagNav tags={tags} current={tag} />
        <SpaceBar {...space} />
      </SideNav>
      <main className="lib-main">{children}</main>
    </div>
  );
}
