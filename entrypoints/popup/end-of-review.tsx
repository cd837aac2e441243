import { browser } from 'wxt/browser';
import { Done } from '@/components/review/done';
import { nextReview } from '@/utils/phrasebook/review/queue';
import { answersOf, metIn, tally } from '@/utils/phrasebook/review/session';
import type { ReviewSitting } from '@/utils/phrasebook/review/use-review';
import type { Settings } from '@/utils/settings/schema';
import { useStored } from '@/utils/store/use-stored';
import { usePhotos } from './use-photos';

/** How many new words are offered beyond those of the day. */
const atOnce = 5;

/** Nothing is left to review. */
export default function EndOfReview({
  review,
  settings: { newPerDay, dayEnds },
  onUndo,
}: {
  review: ReviewSitting;
  settings: Settings;
  onUndo?: () => void;
}) {
  const given = answersOf(review.steps);
  const next = useStored(
    (db) => nextReview(db, { now: Date.now(), newPerDay, dayEnds }),
    [newPerDay, dayEnds],
  );
  const met = metIn(given, 2);
  const photos = usePhotos(met.flatMap(({ postId }) => postId ?? []));
  const more = Math.min(atOnce, review.queue?.waiting ?? 0);
  return (
    <Done
      {...tally(given)}
      next={next.state === 'ready' ? next.value : undefined}
      now={Date.now()}
      met={met.map((post) => ({ ...post, photo: post.postId && photos.get(post.postId) }))}
      more={more}
      onMore={() => void review.learnMore(more)}
      onProgress={() => void openProgress()}
      onUndo={onUndo}
    />
  );
}

async function openProgress(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html#progress' as '/') });
  window.close();
}
