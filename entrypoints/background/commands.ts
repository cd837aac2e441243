import { browser } from 'wxt/browser';
import { askTab } from '@/utils/reading/tab-port';
import { togglePanel } from './panel';

/** Answer the browser's shortcuts: the panel, and the reader of the tab in front. Call synchronously. Phones have none. */
export function answerCommands(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    // The browser opens it only while it still remembers the key.
    if (command === 'open-panel') void togglePanel(tab).catch(console.warn);
    else if (command === 'look-up' && tab?.id !== undefined) void askTab(tab.id, 'tab.lookUp');
  });
}
