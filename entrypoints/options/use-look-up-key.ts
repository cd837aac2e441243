import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { LookUpKeyProps } from '@/components/settings/look-up-key';

/** The command of the manifest. */
const command = 'look-up';

/** Firefox opens the page of its shortcuts by a call, which Chrome does not have. */
type FirefoxCommands = typeof browser.commands & { openShortcutSettings?: () => Promise<void> };

/** The keys that the browser has given to the command, read again whenever the reader comes back from changing them. */
export function useLookUpKey(): LookUpKeyProps | undefined {
  const [keys, setKeys] = useState<string>();
  useEffect(() => {
    const read = () =>
      browser.commands?.getAll().then((commands) => {
        setKeys(commands.find(({ name }) => name === command)?.shortcut);
      }, console.warn);
    void read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return keys === undefined ? undefined : { keys, onSet: () => void openShortcuts().catch(console.warn) };
}

async function openShortcuts(): Promise<void> {
  const commands: FirefoxCommands = browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  // A link cannot lead to a page of the browser; a tab can.
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
