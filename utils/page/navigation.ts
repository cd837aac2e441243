interface Navigation extends EventTarget {}

/**
 * Calls back when the address has changed, with the new one, until `signal` aborts. The site navigates by
 * `history.pushState`, which an isolated world cannot hook: the Navigation API tells of it after the change, `popstate` of
 * going back and forward, and a slow look at the address of what both miss.
 */
export function watchNavigation(
  window: Window,
  onChange: (url: string) => void,
  { poll, signal }: { poll: number; signal: AbortSignal },
): void {
  let last = window.location.href;
  const look = () => {
    if (window.location.href === last) return;
    last = window.location.href;
    onChange(last);
  };
  const navigation = (window as { navigation?: Navigation }).navigation;
  navigation?.addEventListener('currententrychange', look, { signal });
  navigation?.addEventListener('navigatesuccess', look, { signal });
  window.addEventListener('popstate', look, { signal });
  const timer = window.setInterval(look, poll);
  signal.addEventListener('abort', () => window.clearInterval(timer), { once: true });
}
