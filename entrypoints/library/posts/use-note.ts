import { useCallback, useEffect, useRef, useState } from 'react';
import type { NoteState } from '@/components/library/posts/note-box';
import { type Fault, toFault } from '@/utils/faults';
import { draftsIn } from '@/utils/library/drafts';
import { notePost } from '@/utils/library/shelving';
import { database } from '@/utils/store/database';
import type { Post } from '@/utils/store/model';

/** A pause in writing after which the note is kept. */
const pauseMs = 400;

/** The note of a post as it is being written: kept at every pause, when the box is left and when the page is. */
export function useNote(post: Pick<Post, 'id' | 'note'>) {
  const { id } = post;
  const [drafts] = useState(() => draftsIn(localStorage));
  const [text, setText] = useState(() => drafts.of(id) ?? post.note);
  const [state, setState] = useState<NoteState>('kept');
  const [fault, setFault] = useState<Fault>();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const keep = useCallback(async () => {
    clearTimeout(timer.current);
    const note = drafts.of(id);
    if (note === undefined) return;
    try {
      await notePost(await database(), { id, note, now: Date.now() });
      drafts.kept(id, note);
      if (drafts.of(id) === undefined) setState('kept');
      setFault(undefined);
    } catch (error) {
      setState('unkept');
      setFault(toFault(error));
    }
  }, [drafts, id]);

  useEffect(() => {
    void keep();
    const leave = () => void keep();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, [keep]);

  // Written in another window, while nothing is being written here.
  useEffect(() => {
    if (drafts.of(id) === undefined) setText(post.note);
  }, [drafts, id, post.note]);

  const write = (next: string) => {
    setText(next);
    setState('keeping');
    drafts.write(id, next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void keep(), pauseMs);
  };
  return { text, state, fault, write, keep };
}
