import { browser } from 'wxt/browser';

/** Firefox has a sidebar where Chrome has a side panel. Both methods work only in the turn of a press. */
interface Sidebar {
  open(): Promise<void>;
  toggle(): Promise<void>;
}

/** The sidebar of Firefox; undefined in other browsers. */
export function firefoxSidebar(): Sidebar | undefined {
  return (browser as { sidebarAction?: Sidebar }).sidebarAction;
}
