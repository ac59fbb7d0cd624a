import { pageBrowser } from '@/lib/browser/page-browser';

/** What a reader cannot do without: come back to the page, or move in it. */
const SIGNS = ['visibilitychange', 'focus', 'pointermove', 'keydown', 'scroll'] as const;

/** Whether the extension was updated, switched off or removed. Its scripts in pages go on without it, and are not told. */
export function isOrphaned(): boolean {
  return (pageBrowser as Partial<typeof pageBrowser>).runtime?.id === undefined;
}

/** Calls back at the first sign of a reader on a page that nobody is behind any more. */
export function whenOrphaned(leave: () => void, signal: AbortSignal): void {
  const look = (): void => {
    if (isOrphaned()) leave();
  };
  for (const sign of SIGNS) window.addEventListener(sign, look, { signal, capture: true, passive: true });
}
