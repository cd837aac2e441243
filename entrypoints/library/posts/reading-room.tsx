import { lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { MyWords } from '@/components/library/phrases/my-words';
import { NoteBox } from '@/components/library/posts/note-box';
import { PictureStrip } from '@/components/library/posts/picture-strip';
import { PostTags } from '@/components/library/posts/post-tags';
import { Reading } from '@/components/library/posts/reading';
import { ReadingWays } from '@/components/library/posts/reading-ways';
import { TakeElsewhere } from '@/components/library/posts/take-elsewhere';
import { titleOf } from '@/components/library/posts/title-of';
import { Waiting } from '@/components/library/waiting';
import { EmptyState } from '@/components/ui/empty-state';
import { FaultNotice, Notice } from '@/components/ui/notice';
import { findPost } from '@/utils/library/posts';
import { useSettings } from '@/utils/settings/store';
import type { Phrase, Post } from '@/utils/store/model';
import { useStored } from '@/utils/store/use-stored';
import { useGloss } from './use-gloss';
import { useNote } from './use-note';
import { usePictures } from './use-pictures';
import { useReadAlong } from './use-read-along';
import { useReadingWays } from './use-reading-ways';
import type { Shelving } from './use-shelving';
import { useTakeElsewhere } from './use-take-elsewhere';

const LaidPost = lazy(() => import('./laid-post'));

export interface ReadingRoomProps {
  words: readonly Phrase[];
  /** All tags that there are. */
  tags: readonly string[];
  /** The route of the list behind the post. */
  back: string;
  shelving: Shelving;
}

/** The post whose id is in the route, as it is kept now, whichever window changes it. */
export function ReadingRoom({ id, ...props }: ReadingRoomProps & { id: string }) {
  const { t } = useTranslation('posts');
  const post = useStored((db) => findPost(db, id), [id]);
  if (post.state === 'loading') return <Waiting />;
  if (post.state === 'fault') return <Waiting fault={post.fault} onRetry={post.retry} />;
  // While another post is read, the last one is still the answer.
  if (post.value && post.value.id !== id) return <Waiting />;
  if (post.value) return <OpenPost key={id} post={post.value} {...props} />;
  return (
    <div className="lib-fill">
      <EmptyState title={t('postGone')} text={t('postGoneText')}>
        <a className="btn" href="#posts">
          {t('allPosts')}
        </a>
      </EmptyState>
    </div>
  );
}

function OpenPost({ post, words, tags, back, shelving }: ReadingRoomProps & { post: Post }) {
  const { t } = useTranslation(['posts', 'common']);
  const tones = useSettings((state) => state.settings.toneColours);
  const text = useRef<HTMLElement>(null);
  const ways = useReadingWays();
  const { density, translating } = ways;
  const isLaid = density !== 'hanzi' || translating;
  const readFault = useReadAlong(text, post, !isLaid);
  const note = useNote(post);
  const gloss = useGloss(post.title);
  const pictures = usePictures(post.id);
  const elsewhere = useTakeElsewhere(post);
  const favourite = () => void shelving.favourite([post.id], !post.favourite);
  const archive = () => void shelving.archive([post.id], post.archivedAt === undefined);
  const remove = async () => {
    await note.keep();
    await shelving.remove([post.id]);
    window.location.hash = back;
  };
  usePageTitle(`${titleOf(post) ?? t('common:untitled')} · ${t('common:name')}`);
  useReadingKeys({
    f: favourite,
    a: archive,
    Delete: () => void remove(),
    Escape: () => {
      window.location.hash = back;
    },
  });
  return (
    <Reading
      post={post}
      gloss={gloss}
      pictures={<PictureStrip pictures={pictures} />}
      now={Date.now()}
      back={back}
      textRef={text}
      ways={<ReadingWays {...ways} />}
      laid={
        isLaid
          ? (head, tail) => (
              <Suspense fallback={<Waiting />}>
                <LaidPost {...{ post, density, translating, head, tail }} />
              </Suspense>
            )
          : undefined
      }
      onFavourite={favourite}
      onArchive={archive}
      onDelete={() => void remove()}
    >
      <section>
        <NoteBox text={note.text} state={note.state} onChange={note.write} onLeave={() => void note.keep()} />
        {note.fault?.code === 'not-found' ? (
          <Notice kind="bad">{t('noteLost')}</Notice>
        ) : (
          note.fault && <FaultNotice fault={note.fault} onRetry={() => void note.keep()} />
        )}
        <PostTags
          tags={post.tags}
          known={tags}
          onTag={(tag, tagged) => void shelving.tag([post.id], { tag, tagged })}
        />
      </section>
      <MyWords words={words} tones={tones} />
      {readFault && <FaultNotice fault={readFault} />}
      <TakeElsewhere done={elsewhere.done} onTake={(way) => void elsewhere.take(way)} />
      {elsewhere.fault && <FaultNotice fault={elsewhere.fault} />}
      {pictures.length > 0 && <p className="rail-foot">{t('picturesKept', { count: pictures.length })}</p>}
    </Reading>
  );
}

/** Among many tabs a post is found by its title. */
function usePageTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}

/** Keys that mean something while a post is read and nothing is being written. The card's own come first. */
function useReadingKeys(keys: Record<string, () => void>): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if ((event.target as Element).closest('input, textarea, select, [role="alertdialog"]')) return;
      const does = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!does) return;
      event.preventDefault();
      does();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
