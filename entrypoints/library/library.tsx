import { lazy, Suspense, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LibraryFrame, type Room, rooms } from '@/components/library/library-frame';
import { useHash } from '@/components/ui/use-hash';
import { keepDrafts } from '@/utils/library/drafts';
import { filterShelf, tagsIn } from '@/utils/library/filters';
import { useShelf } from '@/utils/library/use-shelf';
import { livePhrases } from '@/utils/phrasebook/phrases';
import { database } from '@/utils/store/database';
import { nearlyFull } from '@/utils/store/space';
import { useStored } from '@/utils/store/use-stored';
import { BackupRoom } from './backup/backup-room';
import { Keeping } from './keeping';
import { PhrasesRoom } from './phrases/phrases-room';
import { PostsRoom } from './posts/posts-room';
import { useEstimate } from './use-estimate';

const ProgressRoom = lazy(() => import('./progress/progress-room'));
const WordRoom = lazy(() => import('./phrases/word-room'));

export function Library() {
  const { t } = useTranslation(['library', 'posts', 'progress', 'common']);
  const { room, rest } = routeOf(useHash());
  const shelf = useShelf();
  const phrases = useStored(livePhrases);
  const complete = shelf.state === 'ready' && shelf.value.complete ? shelf.value.posts : undefined;
  const counts = useMemo(() => complete && countsOf(complete), [complete]);
  const words = phrases.state === 'ready' ? phrases.value.length : undefined;
  const space = useEstimate((complete?.length ?? 0) + (words ?? 0));
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
      posts={counts?.posts}
      phrases={words}
      archived={counts?.archived}
      tags={counts?.tags ?? []}
      tag={tag}
      space={space}
    >
      <Keeping
        phrases={words}
        posts={counts?.posts}
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

function countsOf(posts: Parameters<typeof filterShelf>[0]) {
  const live = filterShelf(posts, { archived: false }, Date.now()).length;
  return { posts: live, archived: posts.length - live, tags: tagsIn(posts) };
}
