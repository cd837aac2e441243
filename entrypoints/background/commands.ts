import { browser } from 'wxt/browser';
import { askTab } from '@/utils/reading/tab-port';

/** Hand the browser's shortcuts to the reader of the tab in front. Call synchronously. Phones have no shortcuts. */
export function answerCommands(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'look-up' && tab?.id !== undefined) void askTab(tab.id, 'tab.lookUp');
  });
}
