import { useEffect, useState } from 'react';

/** A search that goes on must not keep the rest away for good. */
const longest = 400;

/** False until the page has nothing better to do: what shows can be drawn first, and the rest of it after. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    const asked = requestIdleCallback(() => setIdle(true), { timeout: longest });
    return () => cancelIdleCallback(asked);
  }, []);
  return idle;
}
