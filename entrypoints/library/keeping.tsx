import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Reminder } from '@/components/library/backup/reminder';
import { PictureProgress } from '@/components/library/posts/picture-progress';
import { Notice } from '@/components/ui/notice';
import {
  dropFailedPictures,
  type PictureProgress as Fetched,
  pictureProgress,
  retryPictures,
  stopPictures,
} from '@/utils/library/pictures';
import { dismissReminder, reminderDue } from '@/utils/library/reminder';
import { ask } from '@/utils/messages';
import { type Database, database } from '@/utils/store/database';

/** What the library says over its rooms: pictures that come, room that runs out, a backup that was never made. */
export function Keeping({
  phrases,
  posts,
  full,
  isReading,
  backupOpen,
}: {
  /** How many there are; undefined until it is known. */
  phrases?: number;
  posts?: number;
  /** There is little room left. */
  full: boolean;
  /** What can wait is not said over a post that is being read. */
  isReading: boolean;
  /** The room of backups says the rest itself. */
  backupOpen: boolean;
}) {
  const { t } = useTranslation('keeping');
  const fetched = usePictureProgress();
  const reminder = useReminder(phrases ?? 0, posts ?? 0);
  return (
    <>
      {fetched && (
        <PictureProgress
          {...fetched}
          onStop={() => void change(stopPictures)}
          onRetry={() =>
            void change(retryPictures)
              .then(() => ask('pictures.fetch', {}))
              .catch(console.warn)
          }
          onGiveUp={() => void change(dropFailedPictures)}
        />
      )}
      {full && !backupOpen && (
        <div className="lib-note">
          <Notice>{t('nearlyFull')}</Notice>
        </div>
      )}
      {reminder.due && !backupOpen && !isReading && <Reminder onDismiss={() => void reminder.dismiss()} />}
    </>
  );
}

async function change(work: (db: Database) => Promise<void>): Promise<void> {
  await work(await database());
}

function usePictureProgress(): Fetched | undefined {
  const [db, setDb] = useState<Database>();
  useEffect(() => {
    // Where there is no database, the room says so.
    database().then(setDb, () => {});
  }, []);
  return useLiveQuery(async () => (db ? pictureProgress(db).catch(() => undefined) : undefined), [db]);
}

function useReminder(phrases: number, posts: number) {
  const [due, setDue] = useState(false);
  useEffect(() => {
    void reminderDue({ phrases, posts, now: Date.now() }).then(setDue, () => {});
  }, [phrases, posts]);
  return {
    due,
    dismiss: async () => {
      setDue(false);
      await dismissReminder(Date.now());
    },
  };
}
