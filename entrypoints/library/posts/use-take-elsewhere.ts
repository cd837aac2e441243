import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Way } from '@/components/library/posts/take-elsewhere';
import { type Fault, toFault } from '@/utils/faults';
import { bigFile } from '@/utils/library/big-file';
import { writeMarkdown } from '@/utils/library/export';
import { postHtml } from '@/utils/library/html';
import { postFileName, postMarkdown } from '@/utils/library/markdown';
import { pictureBlob, picturesOf } from '@/utils/library/pictures';
import { linesOf, textWithPinyin } from '@/utils/library/plain-text';
import { saveFile } from '@/utils/library/save-file';
import { ask } from '@/utils/messages';
import { database } from '@/utils/store/database';
import type { Post } from '@/utils/store/model';
import { translated } from './translated';

/** A browser lets a click copy for five seconds: what is not translated by then is left out. */
const copiedWithinMs = 4000;

/** How long a button says that it has copied. */
const saidMs = 2500;

/** Taking one post elsewhere: to the clipboard, or as a file. */
export function useTakeElsewhere(post: Post) {
  const { t } = useTranslation(['keeping', 'common', 'posts']);
  const [done, setDone] = useState<Way>();
  const [fault, setFault] = useState<Fault>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const take = async (way: Way): Promise<void> => {
    setFault(undefined);
    try {
      await waysOut[way](post, {
        untitled: t('common:untitled'),
        comments: t('comments'),
        original: t('original'),
      });
      clearTimeout(timer.current);
      setDone(way);
      timer.current = setTimeout(() => setDone(undefined), saidMs);
    } catch (error) {
      setFault(toFault(error));
    }
  };
  return { done, fault, take };
}

const waysOut: Record<Way, (post: Post, texts: Parameters<typeof postHtml>[1]['texts']) => Promise<void>> = {
  copyMarkdown: (post) => navigator.clipboard.writeText(postMarkdown(post)),
  copyPinyin: async (post) => {
    const lines = linesOf(post);
    const [readings, translations] = await Promise.all([
      ask('lexicon.pinyin', { texts: lines }),
      translated(lines, { within: copiedWithinMs }),
    ]);
    const read = lines.map((text, index) => ({
      text,
      readings: readings[index] ?? [],
      translation: translations[index],
    }));
    await navigator.clipboard.writeText(textWithPinyin(read));
  },
  saveMarkdown: async (post) => {
    const db = await database();
    const file = await bigFile({ type: 'application/zip', now: Date.now() }, (into) =>
      writeMarkdown(db, into, { ids: [post.id] }),
    );
    saveFile(postFileName(post).replace(/\.md$/, '.zip'), file);
  },
  saveHtml: async (post, texts) => {
    const db = await database();
    const pictures: string[] = [];
    for (const picture of await picturesOf(db, post.id)) {
      const blob = await pictureBlob(db, picture);
      if (blob) pictures.push(await dataUrl(blob));
    }
    const html = postHtml(post, { pictures, texts });
    saveFile(postFileName(post).replace(/\.md$/, '.html'), new Blob([html], { type: 'text/html' }));
  },
};

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
