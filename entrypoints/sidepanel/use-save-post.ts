import { useEffect, useState } from 'react';
import { type Fault, toFault } from '@/utils/faults';
import { ask } from '@/utils/messages';
import type { PostOnPage } from '@/utils/page/post';

/** Saving the open post, and whether it is saved. */
export function useSavePost(post: PostOnPage | undefined): {
  saved: boolean;
  fault: Fault | undefined;
  save: () => Promise<void>;
} {
  const [saved, setSaved] = useState(false);
  const [fault, setFault] = useState<Fault>();
  const id = post?.id;
  useEffect(() => {
    if (id === undefined) return;
    let gone = false;
    // Whether it is saved is only the look of a button: saving twice brings it up to date.
    ask('posts.find', { id }).then(
      (there) => !gone && setSaved(there !== null && !there.partial),
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [id]);
  return {
    saved,
    fault,
    async save() {
      if (!post) return;
      try {
        await ask('posts.save', { post });
        setSaved(true);
        setFault(undefined);
      } catch (error) {
        setFault(toFault(error));
      }
    },
  };
}
