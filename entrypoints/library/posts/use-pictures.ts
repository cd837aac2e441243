import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { ShownPicture } from '@/components/library/posts/picture-strip';
import { pictureBlob, picturesOf } from '@/utils/library/pictures';
import { type Database, database } from '@/utils/store/database';

/** The pictures that are kept of a post, followed as they come in. Their addresses live as long as what shows them. */
export function usePictures(postId: string, { only }: { only?: 'first' } = {}): readonly ShownPicture[] {
  const db = useDatabase();
  const kept = useLiveQuery(async () => {
    if (!db) return none;
    // A picture that cannot be read is a picture less: the text is there.
    const rows = await picturesOf(db, postId).catch(() => []);
    const some = only ? rows.slice(0, 1) : rows;
    const blobs = await Promise.all(some.map((row) => pictureBlob(db, row).catch(() => undefined)));
    return some.flatMap(({ width, height }, index) => {
      const blob = blobs[index];
      return blob ? [{ blob, width, height }] : [];
    });
  }, [db, postId, only]);
  const [shown, setShown] = useState(nothing);
  useEffect(() => {
    // Most posts have none: the card is not drawn again to learn that.
    if (!kept || kept.length === 0) {
      setShown(nothing);
      return;
    }
    const pictures = kept.map(({ blob, ...size }) => ({ ...size, url: URL.createObjectURL(blob) }));
    setShown(pictures);
    return () => {
      for (const { url } of pictures) URL.revokeObjectURL(url);
    };
  }, [kept]);
  return shown;
}

const nothing: readonly ShownPicture[] = [];
const none: { blob: Blob; width: number; height: number }[] = [];

/** The one of this page, once it is open: cards that come later have it at once. */
let opened: Database | undefined;

function useDatabase(): Database | undefined {
  const [db, setDb] = useState(opened);
  useEffect(() => {
    database().then(
      (current) => {
        opened = current;
        setDb(current);
      },
      // Where there is none, the room says so.
      () => {},
    );
  }, []);
  return db;
}
