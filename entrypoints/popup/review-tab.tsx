import { FirstWord } from '@/components/phrasebook/first-word';
import { Done } from '@/components/review/done';
import { Review } from '@/components/review/review';
import { Late, Skeleton } from '@/components/ui/late';
import { FaultNotice } from '@/components/ui/notice';
import { nextReview } from '@/utils/phrasebook/next';
import { ratings } from '@/utils/phrasebook/scheduling';
import { metIn, tally } from '@/utils/phrasebook/session';
import type { ReviewSitting } from '@/utils/phrasebook/use-review';
import type { Settings } from '@/utils/settings/schema';
import type { Phrase, Rating } from '@/utils/store/model';
import type { Stored } from '@/utils/store/use-stored';

/** Review: the phrase that is due, or that none is. */
export function ReviewTab({
  review,
  phrases,
  tones,
}: {
  review: ReviewSitting;
  phrases: Stored<Phrase[]>;
  tones: Settings['toneColours'];
}) {
  const { queue, phrase, outcomes, given, fault } = review;
  const now = Date.now();
  const undo = given.length > 0 ? () => void review.undo() : undefined;
  const notice = fault && (
    <div className="pop-note">
      <FaultNotice fault={fault} onRetry={() => void review.refresh()} />
    </div>
  );
  if (!queue || phrases.state === 'loading') return notice ?? <Loading />;
  if (phrases.state === 'ready' && phrases.value.length === 0 && given.length === 0) return <FirstWord />;
  return (
    <>
      {notice}
      {phrase ? (
        <Review
          phrase={phrase}
          intervals={
            outcomes &&
            (Object.fromEntries(ratings.map((rating) => [rating, outcomes[rating].interval])) as Record<
              Rating,
              number
            >)
          }
          given={given.length}
          left={queue.phrases.length}
          tones={tones}
          now={now}
          onShow={() => void review.show()}
          onAnswer={(rating) => void review.answer(rating)}
          onUndo={undo}
        />
      ) : (
        <Done
          {...tally(given)}
          next={phrases.state === 'ready' ? nextReview(phrases.value, now) : undefined}
          now={now}
          met={metIn(given, 2)}
          onUndo={undo}
        />
      )}
    </>
  );
}

function Loading() {
  return (
    <Late>
      <Skeleton blocks={[{ height: 12, width: '40%' }, { height: 380 }, { height: 44 }]} />
    </Late>
  );
}
