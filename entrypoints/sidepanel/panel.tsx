import { MessageCircle } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PanelFrame } from '@/components/bilingual/panel-frame';
import { Paste } from '@/components/bilingual/paste';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { IconButton } from '@/components/ui/icon-button';
import { loadTexts } from '@/utils/i18n/i18n';
import type { PostOnPage } from '@/utils/page/post';
import { useSettings } from '@/utils/settings/store';
import { ReadText } from './read-text';
import { useFollowed } from './use-followed';
import { useTopics } from './use-topics';
import '@/components/bilingual/bilingual.css';

const SayRoom = lazy(async () => {
  const [room] = await Promise.all([import('@/entrypoints/popup/say-room'), loadTexts('replies')]);
  return room;
});

/** The post that is open in the tab of the site, word by word; else a text of the reader's own. */
export function Panel() {
  const { t } = useTranslation(['bilingual', 'popup']);
  const settings = useSettings((state) => state.settings);
  const set = useSettings((state) => state.set);
  const { followed, wish } = useFollowed();
  const [own, setOwn] = useState<string | null>(null);
  const [writing, setWriting] = useState(false);
  const [saying, setSaying] = useState(false);
  const onPage = followed.state === 'following' ? followed.post : null;
  const [last, setLast] = useState<PostOnPage | null>(null);
  if (onPage && onPage !== last) setLast(onPage);
  // Whoever closes the post on the page, or loads it anew, may be reading here.
  const post = onPage ?? last;
  const topics = useTopics(saying ? post : null, { sensitive: settings.markSensitive });
  const title = t('title');
  useEffect(() => {
    document.title = title;
  }, [title]);
  const frame = {
    settings,
    onDensity: set.bind(null, 'density'),
    onSize: set.bind(null, 'textSize'),
    more: <IconButton label={t('popup:say')} icon={MessageCircle} onClick={() => setSaying(true)} />,
  };

  if (saying) {
    return (
      <main>
        <h1 className="sr">{t('popup:say')}</h1>
        <Suspense>
          <SayRoom settings={settings} topics={topics} onBack={() => setSaying(false)} />
        </Suspense>
      </main>
    );
  }
  if (own !== null) {
    return (
      <ReadText
        key="own"
        text={{ title: '', body: own, comments: [] }}
        frame={frame}
        back={
          post
            ? { label: t('backToPost'), onClick: () => setOwn(null) }
            : {
                label: t('readOwn'),
                onClick: () => {
                  setOwn(null);
                  setWriting(true);
                },
              }
        }
      />
    );
  }
  if (post && !writing) {
    return (
      <ReadText
        key={post.id}
        text={post}
        post={post}
        closed={!onPage}
        frame={frame}
        wish={wish}
        back={{ label: t('readOwn'), onClick: () => setWriting(true) }}
      />
    );
  }
  const empty =
    followed.state === 'waiting' ? 'waiting' : followed.state === 'elsewhere' ? 'elsewhere' : 'noPost';
  return (
    <PanelFrame {...frame}>
      <Paste
        onRead={(text) => {
          setOwn(text);
          setWriting(false);
        }}
        head={!writing && <EmptyState title={t(empty)} text={t(`${empty}Text`)} />}
        foot={
          post && (
            <Button kind="ghost" size="sm" onClick={() => setWriting(false)}>
              {t('backToPost')}
            </Button>
          )
        }
      />
    </PanelFrame>
  );
}
