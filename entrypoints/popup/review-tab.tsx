import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Review } from '@/components/review/review';
import { sentenceToAsk } from '@/components/review/sentence-of';
import { Late, Skeleton } from '@/components/ui/late';
import { FaultNotice, Notice } from '@/components/ui/notice';
import { loadTexts } from '@/utils/i18n/i18n';
import { ratings } from '@/utils/phrasebook/review/scheduling';
import { answersOf } from '@/utils/phrasebook/review/session';
import type { News, Shown } from '@/utils/phrasebook/review/sitting';
import type { ReviewSitting } from '@/utils/phrasebook/review/use-review';
import type { Settings } from '@/utils/settings/schema';
import { speak } from '@/utils/speech/speak';
import type { Phrase, Rating } from '@/utils/store/model';
import { usePhotos } from './use-photos';

const EndOfReview = lazy(() => import('./end-of-review'));
const PhraseEditor = lazy(async () => {
  const [{ PhraseEditor }] = await Promise.all([
    import('@/components/phrasebook/phrase-editor'),
    loadTexts('words'),
  ]);
  return { default: PhraseEditor };
});

/** Review: the phrase that is due, or that none is. */
export function ReviewTab({
  review,
  settings,
  first,
}: {
  review: ReviewSitting;
  settings: Settings;
  /** What is shown while the phrasebook is empty. */
  first: ReactNode;
}) {
  const { queue, shown, steps, news, fault } = review;
  const [edited, setEdited] = useState<Phrase>();
  const undo = steps.length > 0 ? () => void review.undo() : undefined;
  const context = shown && sentenceToAsk(shown.phrase);
  const photos = usePhotos(context?.postId ? [context.postId] : []);
  const notice = fault ? (
    <div className="pop-note">
      <FaultNotice fault={fault} onRetry={() => void review.refresh()} />
    </div>
  ) : (
    news && <NewsNotice news={news} />
  );
  if (!queue) return notice ?? <Loading />;
  if (queue.empty && steps.length === 0) return first;
  if (edited) {
    return (
      <Suspense fallback={<Loading />}>
        <div className="rv-edit">
          <PhraseEditor
            phrase={edited}
            onDone={() => {
              setEdited(undefined);
              void review.refresh();
            }}
          />
        </div>
      </Suspense>
    );
  }
  if (!shown) {
    return (
      <>
        {notice}
        <Suspense fallback={<Loading />}>
          <EndOfReview review={review} settings={settings} onUndo={undo} />
        </Suspense>
      </>
    );
  }
  const { phrase } = shown;
  const url = context?.url;
  return (
    <>
      {notice}
      <Review
        phrase={phrase}
        intervals={intervalsOf(shown)}
        given={answersOf(steps).length}
        left={Math.max(1, queue.ids.length)}
        front={settings.front}
        answers={settings.answers}
        tones={settings.toneColours}
        now={Date.now()}
        photo={context?.postId && photos.get(context.postId)}
        onShow={review.show}
        onAnswer={(rating) => void review.rate(rating)}
        onHear={async () => (await speak(phrase.simplified)) === 'mandarin'}
        onUndo={undo}
        onKnow={() => void review.know()}
        onSetAside={() => void review.setAside()}
        onStartOver={() => void review.startOver()}
        onEdit={() => setEdited(phrase)}
        onOpenPost={url ? () => window.open(url, '_blank', 'noreferrer') : undefined}
      />
    </>
  );
}

function intervalsOf({ back }: Shown): Record<Rating, number> | 'damaged' | undefined {
  if (!back) return undefined;
  const { outcomes } = back;
  if (!outcomes) return 'damaged';
  return Object.fromEntries(ratings.map((rating) => [rating, outcomes[rating].interval])) as Record<
    Rating,
    number
  >;
}

function NewsNotice({ news: { kind, phrase } }: { news: News }) {
  const { t } = useTranslation('review');
  const word = phrase.simplified;
  return (
    <div className="pop-note">
      <Notice>
        {kind === 'leech' ? t('leech', { word, count: phrase.card.lapses + 1 }) : t('elsewhere', { word })}
      </Notice>
    </div>
  );
}

function Loading() {
  return (
    <Late>
      <Skeleton blocks={[{ height: 12, width: '40%' }, { height: 380 }, { height: 44 }]} />
    </Late>
  );
}
