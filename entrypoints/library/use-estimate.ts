import { useEffect, useState } from 'react';
import { roomUsed, type Space } from '@/utils/store/space';

/** What the browser says of all that is kept, asked anew when there is more or less of it; nothing where it does not say. */
export function useEstimate(kept: number): Pick<Space, 'used' | 'allowed'> {
  const [estimate, setEstimate] = useState<Pick<Space, 'used' | 'allowed'>>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is kept changes it
  useEffect(() => {
    let current = true;
    roomUsed().then(
      (room) => current && setEstimate(room),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [kept]);
  return estimate;
}
