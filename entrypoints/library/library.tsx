import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { LibraryFrame, type Room, rooms } from '@/components/library/library-frame';
import { useHash } from '@/components/ui/use-hash';
import { keepDrafts } from '@/utils/library/drafts';
import { database } from '@/utils/store/database';
import { nearlyFull } from '@/utils/store/space';
import { BackupRoom } from './backup-room';
import { Keeping } from './keeping';
import { PhrasesRoom } from './phrases-room';
import { PostsRoom } from './posts-room';
import { useEstimate } from './use-estimate';
import { useKept } from './use-kept';

const ProgressRoom = lazy(() => import('./progress-room'));
const WordRoom = lazy(() => import('./word-room'));

export function Library() {
  const { t } = useTranslation(['library', 'posts', 'progress', 'common']);
  const { room, rest } = routeOf(useHash());
  const { shelf, phrases, counts } = useKept(room === 'backup');
  const space = useEstimate((counts.posts ?? 0) + (counts.archived ?? 0) + (counts.phrases ?? 0));
  const tag = room === 'tags' ? rest : undefined;
  const title = `${room === 'word' ? rest : room === 'tags' ? t('posts:tagged', { tag: rest }) : nameOf(room)} · ${t('common:name')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  // Notes that an earlier page was closed over.
  useEffect(() => {
    database().then(
      (db) => keepDrafts(db, localStorage, Date.now()),
      () => {},
    );
  }, []);
  const isPosts = room === 'posts' || room === 'archive' || room === 'tags';
  return (
    <LibraryFrame
      room={room === 'tags' ? undefined : room === 'word' ? 'phrases' : room}
      posts={counts.posts}
      phrases={counts.phrases}
      archived={counts.archived}
      tags={counts.tags ?? []}
      tag={tag}
      space={space}
    >
      <Keeping
        phrases={counts.phrases}
        posts={counts.posts}
        full={nearlyFull(space)}
        isReading={room === 'posts' && rest !== ''}
        backupOpen={room === 'backup'}
      />
      {isPosts && (
        <PostsRoom
          shelf={shelf}
          phrases={phrases}
          archived={room === 'archive'}
          openId={room === 'posts' && rest ? rest : undefined}
          tag={tag}
        />
      )}
      {room === 'phrases' && <PhrasesRoom phrases={phrases} />}
      {room === 'word' && (
        <Suspense>
          <WordRoom word={rest} phrases={phrases} />
        </Suspense>
      )}
      {room === 'progress' && (
        <Suspense>
          <ProgressRoom />
        </Suspense>
      )}
      {room === 'backup' && <BackupRoom part={rest} />}
    </LibraryFrame>
  );

  function nameOf(name: Room): string {
    return name === 'archive' ? t('posts:archive') : name === 'progress' ? t('progress:progress') : t(name);
  }
}

/** `posts/ID`, `tags/NAME`, `word/HEADWORD`: a name may have any sign in it, so only the first slash parts. */
function routeOf(hash: string): { room: Room | 'tags' | 'word'; rest: string } {
  const slash = hash.indexOf('/');
  const first = slash < 0 ? hash : hash.slice(0, slash);
  const rest = slash < 0 ? '' : hash.slice(slash + 1);
  if ((first === 'tags' || first === 'word') && rest) return { room: first, rest };
  return { room: rooms.find((name) => name === first) ?? 'posts', rest };
}
