import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The hosts that the manifest asks for: a browser may withhold them (Chrome "on click"), or a reader take them back. */
const origins = () => browser.runtime.getManifest().host_permissions ?? [];

/**
 * Whether the browser lets us read the site, and a way to ask for it. Call `ask` in a click, first of all: a browser
 * takes no question that comes later. The background starts the reader in open tabs when access is given.
 */
export function useAccess(): { withheld: boolean; ask: () => void } {
  const [withheld, setWithheld] = useState(false);
  const look = useCallback(async () => {
    try {
      setWithheld(!(await browser.permissions.contains({ origins: origins() })));
    } catch {
      // A browser that cannot say keeps nothing back.
      setWithheld(false);
    }
  }, []);
  useEffect(() => {
    void look();
    // It may be given in the browser's own menus.
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(look);
    onRemoved.addListener(look);
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, [look]);
  const ask = () =>
    void browser.permissions
      .request({ origins: origins() })
      .catch(() => {})
      .then(look);
  return { withheld, ask };
}
