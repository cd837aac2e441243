import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { PictureAccess } from '@/components/settings/library';
import { pictureOrigins } from '@/utils/library/picture-origins';
import { useSettings } from '@/utils/settings/store';

/**
 * Keeping pictures needs the right to fetch them, which only a page of the extension can ask for, and only in a click. The
 * setting may come from another device, where that right was given: here it has to be given too.
 */
export function usePictureAccess(): PictureAccess {
  const set = useSettings((state) => state.set);
  const [allowed, setAllowed] = useState(true);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const read = () =>
      browser.permissions.contains({ origins: pictureOrigins }).then(setAllowed, console.warn);
    void read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);

  const onKeep = async (keep: boolean): Promise<void> => {
    // First of all: a browser takes no question that comes later than the click.
    const given = keep
      ? await browser.permissions.request({ origins: pictureOrigins }).catch(() => false)
      : true;
    setRefused(!given);
    if (given) await set('keepPictures', keep);
  };
  return { allowed, refused, onKeep: (keep) => void onKeep(keep) };
}
