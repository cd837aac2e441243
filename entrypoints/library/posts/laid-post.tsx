import { type ReactNode, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Sentence } from '@/components/bilingual/sentence';
import { TranslationLine } from '@/components/bilingual/translation-line';
import { TranslationState } from '@/components/bilingual/translation-state';
import { Comments } from '@/components/library/posts/comments';
import { hashtagsBeside } from '@/components/library/posts/tagged-text';
import { Waiting } from '@/components/library/waiting';
import { FaultNotice } from '@/components/ui/notice';
import { useKnowledge } from '@/entrypoints/sidepanel/use-knowledge';
import { type LaidLine, useLaid } from '@/entrypoints/sidepanel/use-laid';
import { useLines } from '@/entrypoints/sidepanel/use-lines';
import { useWordCards } from '@/entrypoints/sidepanel/use-word-cards';
import { coverageOf } from '@/utils/bilingual/knowledge';
import { loadTexts } from '@/utils/i18n/i18n';
import type { Settings } from '@/utils/settings/schema';
import { useSettings } from '@/utils/settings/store';
import type { Post } from '@/utils/store/model';
import '@/components/bilingual/bilingual.css';

await loadTexts('translation');

const none: readonly string[] = [];

/** A kept post word by word, as the panel shows an open one, its comments too. */
export default function LaidPost({
  post,
  density,
  translating,
  head,
  tail,
}: {
  post: Post;
  density: Settings['density'];
  translating: boolean;
  /** What stands between title and text. */
  head: ReactNode;
  /** What stands between text and comments. */
  tail: ReactNode;
}) {
  const { t } = useTranslation(['bilingual', 'common']);
  const { textSize, toneColours, reading } = useSettings((state) => state.settings);
  const body = useRef<HTMLDivElement>(null);
  const text = useMemo(
    () => ({ title: post.title, body: post.body, comments: post.comments }),
    [post.title, post.body, post.comments],
  );
  const { laid, fault, retry } = useLaid(text, useKnowledge());
  const sentences = useMemo(
    () =>
      laid
        ? [...laid.title, ...laid.body, ...laid.comments.flatMap(({ lines }) => lines)].map(
            ({ sentence }) => sentence,
          )
        : [],
    [laid],
  );
  const inPost = laid ? laid.title.length + laid.body.length : 0;
  const coverage = useMemo(
    () => coverageOf(sentences.slice(0, inPost).flatMap(({ words }) => words)),
    [sentences, inPost],
  );
  const cards = useWordCards({ container: body, sentences, post });
  const texts = useMemo(() => sentences.map(({ text }) => text), [sentences]);
  const translation = useLines(translating ? texts : none);

  if (!laid) return fault ? <Waiting fault={fault} onRetry={retry} /> : <Waiting />;

  const tags = [...laid.tags, ...hashtagsBeside(post.body, post.hashtags).map((hashtag) => `#${hashtag}`)];
  const wrong = fault ?? cards.fault;
  const draw = (lines: readonly LaidLine[], first: number, isTitle = false) =>
    lines.map(({ sentence, gap }, i) => {
      const line = translating ? translation.lines.get(sentence.text) : undefined;
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: sentences never change place
        <div key={i} className={gap ? 'sen gap' : 'sen'} data-testid="bilingual-sentence">
          <Sentence
            sentence={sentence}
            index={first + i}
            current={cards.currentIn(first + i)}
            title={isTitle ? (i === 0 ? 'first' : 'more') : undefined}
          />
          {line !== undefined && <TranslationLine sentence={sentence} line={line} />}
        </div>
      );
    });
  let index = inPost;
  const said = new Map(
    laid.comments.map(({ id, lines }) => {
      const first = index;
      index += lines.length;
      return [id, draw(lines, first)];
    }),
  );
  return (
    <div
      className="panel"
      data-density={density}
      data-size={textSize}
      data-tones={toneColours}
      data-reading={reading}
      data-calm={coverage.new > coverage.known + coverage.learning || undefined}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys go from word to word */}
      <div ref={body} className="text-body" onKeyDown={cards.key}>
        {laid.title.length > 0 ? (
          draw(laid.title, 0, true)
        ) : (
          <h1 className="untitled">{t('common:untitled')}</h1>
        )}
        {head}
        {translating && <TranslationState state={translation.state} onGo={translation.go} />}
        {wrong && <FaultNotice fault={wrong} onRetry={fault && retry} />}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: one stop for all words, as in a grid */}
        <section data-testid="bilingual" tabIndex={0} aria-label={t('text')} aria-description={t('keysHere')}>
          {draw(laid.body, laid.title.length)}
        </section>
        {tags.length > 0 && (
          <p className="art-tags" lang="zh-Hans">
            {tags.map((tag, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an author may write the same one twice
              <span key={i}>{tag}</span>
            ))}
          </p>
        )}
        {tail}
        <Comments comments={post.comments} said={(id) => said.get(id)} />
      </div>
    </div>
  );
}
