import { Bookmark, Check, Volume2 } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Coverage } from '@/components/bilingual/coverage';
import { Fold } from '@/components/bilingual/fold';
import { Line, type LineWays } from '@/components/bilingual/line';
import { ListenFoot, Unheard } from '@/components/bilingual/listen';
import { ForAll, NewWords } from '@/components/bilingual/new-words';
import { type FrameParts, PanelFrame } from '@/components/bilingual/panel-frame';
import { TranslationState } from '@/components/bilingual/translation-state';
import { Waiting } from '@/components/library/waiting';
import { Button } from '@/components/ui/button';
import { FaultNotice, Notice } from '@/components/ui/notice';
import { UndoToast } from '@/components/ui/toast';
import { Hanzi } from '@/components/word/hanzi';
import type { Text } from '@/utils/bilingual/cut';
import { coverageOf } from '@/utils/bilingual/knowledge';
import type { LaidSentence } from '@/utils/bilingual/laid';
import { hasWords } from '@/utils/bilingual/sentences';
import type { PostOnPage } from '@/utils/page/post';
import type { Wish } from '@/utils/reading/post/post-watch';
import { useKnowledge } from './use-knowledge';
import { type LaidLine, useLaid } from './use-laid';
import { useLines } from './use-lines';
import { useListening } from './use-listening';
import { useNewWords } from './use-new-words';
import { useSavePost } from './use-save-post';
import { useWordCards } from './use-word-cards';

/** A text word by word, what of it the reader knows, what was said under it, and its new words. */
export function ReadText({
  text,
  post,
  closed = false,
  frame,
  wish,
  back,
}: {
  text: Text;
  /** Where the text is a post: it can be saved, and words are kept with it. */
  post?: PostOnPage;
  /** The post is no longer open on the page. */
  closed?: boolean;
  frame: FrameParts;
  /** Shows a sentence on the page. */
  wish?: (wish: Wish) => void;
  back: { label: string; onClick: () => void };
}) {
  const { t } = useTranslation(['bilingual', 'listening']);
  const knowledge = useKnowledge();
  const { laid, fault, retry } = useLaid(text, knowledge);
  const [open, setOpen] = useState({ comments: false, news: false });
  const news = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);

  const sentences = useMemo((): readonly LaidSentence[] => {
    const lines = laid
      ? [...laid.title, ...laid.body, ...laid.comments.flatMap((comment) => comment.lines)]
      : [];
    return lines.map(({ sentence }) => sentence);
  }, [laid]);
  const inPost = laid ? laid.title.length + laid.body.length : 0;
  const coverage = useMemo(
    () => coverageOf(sentences.slice(0, inPost).flatMap(({ words }) => words)),
    [sentences, inPost],
  );
  const listening = useListening({ sentences, inPost, ...(wish && !closed && { wish }) });
  const { place, shown, start, pause } = listening;
  const ways = useMemo(
    (): LineWays => ({
      onListen: start,
      onPause: pause,
      ...(wish &&
        !closed && {
          onPoint: (sentence) => wish(sentence === null ? shown : { sentence }),
          onFind: (sentence) => wish({ sentence, scroll: true }),
        }),
    }),
    [wish, closed, shown, start, pause],
  );
  const cards = useWordCards({
    container: body,
    sentences,
    ...(post && { post }),
    onSentence: ways.onPoint,
    onFind: ways.onFind,
  });
  const words = useNewWords({ sentences, inPost, open: open.news, ...(post && { post }) });
  const save = useSavePost(post);
  const toTranslate = useMemo(
    () => sentences.slice(0, open.comments ? undefined : inPost).map((sentence) => sentence.text),
    [sentences, open.comments, inPost],
  );
  const translation = useLines(toTranslate);

  if (!laid) {
    return (
      <PanelFrame {...frame}>{fault ? <Waiting fault={fault} onRetry={retry} /> : <Waiting />}</PanelFrame>
    );
  }

  const wrong = fault ?? cards.fault ?? words.fault ?? save.fault;
  const inComments = words.list.filter((word) => word.inComments).length;
  const toggle = (part: keyof typeof open) => setOpen((now) => ({ ...now, [part]: !now[part] }));
  const isChinese = sentences.slice(0, inPost).some((sentence) => hasWords(sentence.text));
  const all = Number(post?.counts.comments);
  const draw = (lines: readonly LaidLine[], first: number, isTitle = false) =>
    lines.map(({ sentence, gap }, i) => (
      <Line
        // biome-ignore lint/suspicious/noArrayIndexKey: sentences never change place
        key={i}
        sentence={sentence}
        index={first + i}
        gap={gap}
        title={isTitle ? (i === 0 ? 'first' : 'more') : undefined}
        current={listening.currentIn(first + i) ?? cards.currentIn(first + i)}
        ways={ways}
        translation={translation.lines.get(sentence.text)}
        spoken={place.state !== 'silent' && place.at === first + i ? place.state : undefined}
      />
    ));
  let index = inPost;
  const comments =
    open.comments &&
    laid.comments.map(({ id, author, lines }) => {
      const first = index;
      index += lines.length;
      return (
        <div key={id} className="cm" data-testid="bilingual-comment">
          <small>
            <Hanzi text={author} />
          </small>
          {draw(lines, first)}
        </div>
      );
    });
  return (
    <PanelFrame
      {...frame}
      translating={translation.translating}
      onTranslate={translation.toggle}
      // Where most words are new, none of them stands out.
      calm={coverage.new > coverage.known + coverage.learning}
      foot={
        place.state !== 'silent' ? (
          <ListenFoot
            paused={place.state === 'paused'}
            number={place.at + 1}
            of={place.at < inPost ? inPost : sentences.length}
            rate={frame.settings.speechRate}
            network={listening.network}
            onPause={pause}
            onResume={listening.resume}
            onNext={listening.next}
            onStop={listening.stop}
            onRate={listening.setRate}
            onNoNetwork={() => listening.allowNetwork(false)}
          />
        ) : (
          <>
            {isChinese && (
              <Button kind="ghost" size="sm" icon={Volume2} onClick={() => start()}>
                {t('listening:listen')}
              </Button>
            )}
            <Button kind="ghost" size="sm" onClick={back.onClick}>
              {back.label}
            </Button>
            {post && (
              <Button size="sm" icon={save.saved ? Check : Bookmark} onClick={() => void save.save()}>
                {t(save.saved ? 'postSaved' : 'savePost')}
              </Button>
            )}
          </>
        )
      }
    >
      {closed && (
        <p className="p-told" role="status">
          {t('closed')}
        </p>
      )}
      {post && (
        <p className="by">
          <Hanzi text={post.author.name} />
          <span>{[post.dateShown, post.place].filter(Boolean).join(' ')}</span>
        </p>
      )}
      {isChinese ? (
        <Coverage
          coverage={coverage}
          onNew={() => {
            setOpen((now) => ({ ...now, news: true }));
            requestAnimationFrame(() => {
              news.current?.scrollIntoView({ block: 'start' });
              news.current?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
            });
          }}
        />
      ) : (
        <p className="p-told" role="status">
          {t('noChinese')}
        </p>
      )}
      <TranslationState state={translation.state} onGo={translation.go} />
      {listening.unheard && (
        <Unheard
          unheard={listening.unheard}
          onAllow={() => listening.allowNetwork(true)}
          onDismiss={listening.dismiss}
        />
      )}
      {wrong && <FaultNotice fault={wrong} onRetry={fault && retry} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys go from word to word */}
      <div
        ref={body}
        className="text-body"
        onKeyDown={cards.key}
        // What the keyboard had shown on the page goes with the focus.
        onBlur={() => ways.onPoint?.(null)}
      >
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: one stop for all words, as in a grid */}
        <section data-testid="bilingual" tabIndex={0} aria-label={t('text')} aria-description={t('keys')}>
          {draw(laid.title, 0, true)}
          {draw(laid.body, laid.title.length)}
        </section>
        {laid.tags.length > 0 && (
          <ul className="p-tags" lang="zh-Hans" aria-label={t('hashtags')}>
            {laid.tags.map((tag, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an author may write the same one twice
              <li key={i}>{tag}</li>
            ))}
          </ul>
        )}
        {laid.comments.length > 0 && (
          <Fold
            title={t('comments')}
            told={
              all > laid.comments.length
                ? t('commentsOf', { count: laid.comments.length, all })
                : t('commentsOpen', { count: laid.comments.length })
            }
            open={open.comments}
            onToggle={() => toggle('comments')}
          >
            {comments}
          </Fold>
        )}
      </div>
      {(isChinese || words.list.length > 0) && (
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
          beside={
            <ForAll
              count={words.unsaved}
              busy={words.busy}
              onSave={() => void words.saveAll()}
              onKnown={() => void words.knowAll()}
            />
          }
        >
          {words.savedNow > 0 && <Notice kind="good">{t('savedForLater', { count: words.savedNow })}</Notice>}
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
      )}
      <UndoToast last={words.last} onEnd={words.endOffer} />
    </PanelFrame>
  );
}
