import { useCallback, useState } from 'react';
import { speak } from './speak';

/** Say words when they are asked for, and know whether the last of them found no Mandarin voice. */
export function useSay() {
  const [silent, setSilent] = useState(false);
  const say = useCallback(async (text: string) => setSilent((await speak(text)) !== 'mandarin'), []);
  return { say, silent };
}
