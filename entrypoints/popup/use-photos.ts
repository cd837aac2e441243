import { useEffect, useState } from 'react';
import { pictureBlob, picturesOf } from '@/utils/library/pictures';
import { database } from '@/utils/store/database';

/**
 * The first picture that is kept of each of these posts, as addresses that hold while they are shown. A picture that cannot
 * be read is none: a card is asked without it too.
 */
export function usePhotos(postIds: readonly string[]): ReadonlyMap<string, string> {
  const [photos, setPhotos] = useState<ReadonlyMap<string, string>>(new Map());
  const wanted = postIds.join(' ');
  useEffect(() => {
    let made: string[] = [];
    let current = true;
    readPhotos(wanted.split(' ').filter(Boolean)).then(
      (blobs) => {
        if (!current || blobs.size === 0) return;
        const addresses = new Map([...blobs].map(([id, blob]) => [id, URL.createObjectURL(blob)]));
        made = [...addresses.values()];
        setPhotos(addresses);
      },
      (error) => console.warn('No photographs', error),
    );
    return () => {
      current = false;
      made.forEach(URL.revokeObjectURL);
      if (made.length > 0) setPhotos(new Map());
    };
  }, [wanted]);
  return photos;
}

async function readPhotos(postIds: string[]): Promise<Map<string, Blob>> {
  const blobs = new Map<string, Blob>();
  if (postIds.length === 0) return blobs;
  const db = await database();
  for (const id of postIds) {
    const [first] = await picturesOf(db, id);
    const blob = first && (await pictureBlob(db, first));
    if (blob) blobs.set(id, blob);
  }
  return blobs;
}
