import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { LibraryFrame, type Room, rooms } from '@/components/library/library-frame';
import { useHash } from '@/components/ui/use-hash';
import { livePosts } from '@/utils/library/posts';
import { livePhrases } from '@/utils/phrasebook/phrases';
import { useStored } from '@/utils/store/use-stored';
import { BackupRoom } from './backup-room';
import { PhrasesRoom } from './phrases-room';
import { PostsRoom } from './posts-room';

export function Library() {
  const { t } = useTranslation(['library', 'common']);
  const [first = '', postId] = useHash().split('/');
  const room: Room = rooms.find((name) => name === first) ?? 'posts';
  const posts = useStored(livePosts);
  const phrases = useStored(livePhrases);
  const title = `${t(room)} · ${t('common:name')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <LibraryFrame
      room={room}
      posts={posts.state === 'ready' ? posts.value.length : undefined}
      phrases={phrases.state === 'ready' ? phrases.value.length : undefined}
    >
      {room === 'posts' && <PostsRoom posts={posts} phrases={phrases} openId={postId} />}
      {room === 'phrases' && <PhrasesRoom phrases={phrases} />}
      {room === 'backup' && <BackupRoom />}
    </LibraryFrame>
  );
}
