import { Bookmark, Check } from 'lucide-react';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Coverage } from '@/components/bilingual/coverage';
import { Fold } from '@/components/bilingual/fold';
import { NewWords, SaveAll } from '@/components/bilingual/new-words';
import { type FrameParts, PanelFrame } from '@/components/bilingual/panel-frame';
import { Sentence } from '@/components/bilingual/sentence';
import { Waiting } from '@/components/library/waiting';
import { Button } from '@/components/ui/button';
import { FaultNotice, Notice } from '@/components/ui/notice';
import { Hanzi } from '@/components/word/hanzi';
import { coverageOf } from '@/utils/bilingual/knowledge';
import type { LaidSentence } from '@/utils/bilingual/laid';
import type { PostOnPage } from '@/utils/page/post';
import type { Wish } from '@/utils/reading/post-watch';
import { useKnowledge } from './use-knowledge';
import { type Text, useLaid } from './use-laid';
import { useNewWords } from './use-new-words';
import { useSavePost } from './use-save-post';
import { useWordCards } from './use-word-cards';

/** A text word by word, what of it the reader knows, what was said under it, and its new words. */
export function ReadText({
  text,
  post,
  frame,
  wish,
  back,
}: {
  text: Text;
  /** Where the text is a post: it can be saved, and words are kept with it. */
  post?: PostOnPage;
  frame: FrameParts;
  /** Shows a sentence on the page. */
  wish?: (wish: Wish) => void;
  back: { label: string; onClick: () => void };
}) {
  const { t } = useTranslation('bilingual');
  const knowledge = useKnowledge();
  const { laid, fault } = useLaid(text, knowledge);
  const [open, setOpen] = useState({ comments: false, news: false });
  const news = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);

  const sentences = useMemo(
    (): readonly LaidSentence[] =>
      laid ? [...laid.title, ...laid.body, ...laid.comments.flatMap((comment) => comment.sentences)] : [],
    [laid],
  );
  const inPost = laid ? laid.title.length + laid.body.length : 0;
  const coverage = useMemo(
    () => coverageOf(sentences.slice(0, inPost).flatMap(({ words }) => words)),
    [sentences, inPost],
  );
  const cards = useWordCards({ container: body, sentences, ...(post && { post }) });
  const words = useNewWords({ sentences, inPost, ...(post && { post }) });
  const save = useSavePost(post);

  if (!laid) return <PanelFrame {...frame}>{fault ? <Waiting fault={fault} /> : <Waiting />}</PanelFrame>;

  const inComments = words.list.filter((word) => word.inComments).length;
  const toggle = (part: keyof typeof open) => setOpen((now) => ({ ...now, [part]: !now[part] }));
  let index = 0;
  const draw = (sentence: LaidSentence, as?: 'h1') => {
    const at = index++;
    return (
      <div
        key={at}
        className="sen"
        data-testid="bilingual-sentence"
        onPointerEnter={() => wish?.({ sentence: sentence.text })}
        onPointerLeave={() => wish?.({ sentence: null })}
      >
        <Sentence sentence={sentence} index={at} current={cards.currentIn(at)} as={as} />
      </div>
    );
  };
  const onKeyDown = (event: KeyboardEvent) => cards.key(event);
  return (
    <PanelFrame
      {...frame}
      foot={
        <>
          <Button kind="ghost" size="sm" onClick={back.onClick}>
            {back.label}
          </Button>
          {post && (
            <Button size="sm" icon={save.saved ? Check : Bookmark} onClick={() => void save.save()}>
              {t(save.saved ? 'postSaved' : 'savePost')}
            </Button>
          )}
        </>
      }
    >
      {post && (
        <p className="by">
          <Hanzi text={post.author.name} />
          <span>{[post.dateShown, post.place].filter(Boolean).join(' ')}</span>
        </p>
      )}
      <Coverage
        coverage={coverage}
        onNew={() => {
          setOpen((now) => ({ ...now, news: true }));
          requestAnimationFrame(() => news.current?.scrollIntoView({ block: 'start' }));
        }}
      />
      {(fault ?? cards.fault ?? words.fault ?? save.fault) && (
        <FaultNotice fault={(fault ?? cards.fault ?? words.fault ?? save.fault)!} />
      )}
      {words.savedNow > 0 && <Notice kind="good">{t('savedForLater', { count: words.savedNow })}</Notice>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys go from word to word */}
      <div ref={body} className="text-body" onKeyDown={onKeyDown}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: one stop for all words, as in a grid */}
        <section data-testid="bilingual" tabIndex={0} aria-label={t('text')} aria-description={t('keys')}>
          {laid.title.map((sentence) => draw(sentence, 'h1'))}
          {laid.body.map((sentence) => draw(sentence))}
        </section>
        {laid.comments.length > 0 && (
          <Fold
            title={t('comments')}
            told={t('commentsOpen', { count: laid.comments.length })}
            open={open.comments}
            onToggle={() => toggle('comments')}
          >
            {laid.comments.map(({ id, author, sentences }) => (
              <div key={id} className="cm" data-testid="bilingual-comment">
                <small>
                  <Hanzi text={author} />
                </small>
                {sentences.map((sentence) => draw(sentence))}
              </div>
            ))}
          </Fold>
        )}
      </div>
      <Fold
        ref={news}
        title={t('newWords')}
        told={
          inComments > 0
            ? t('newWordsBoth', { text: words.list.length - inComments, count: inComments })
            : t('newWordsTold', { count: words.list.length })
        }
        open={open.news}
        onToggle={() => toggle('news')}
        beside={<SaveAll count={words.unsaved} onSave={() => void words.saveAll()} />}
      >
        {words.list.length > 0 ? (
          <NewWords
            words={words.list}
            saved={words.saved}
            tones={frame.settings.toneColours}
            onSave={(word) => void words.save(word)}
            onKnown={(word) => void words.know(word)}
          />
        ) : (
          <p className="none">{t('noNew')}</p>
        )}
      </Fold>
    </PanelFrame>
  );
}
