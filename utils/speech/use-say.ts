import { useCallback, useEffect, useState } from 'react';
import { speak } from './speak';

/** How long it is told that there is no voice. */
const toldForMs = 6000;

/** Say words when they are asked for, and know for a while that the last of them found no Mandarin voice. */
export function useSay() {
  const [silent, setSilent] = useState(false);
  const say = useCallback(async (text: string) => setSilent((await speak(text)) !== 'mandarin'), []);
  useEffect(() => {
    if (!silent) return;
    const timer = setTimeout(() => setSilent(false), toldForMs);
    return () => clearTimeout(timer);
  }, [silent]);
  return { say, silent };
}
