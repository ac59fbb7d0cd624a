import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import type { Route } from '@/lib/library/route';

/**
 * Takes the reader to the top of what they asked for, as a new page would: the focus goes to its heading, unless the view
 * has put it where the reader left off. Not when the library opens, which is a new page.
 */
export function useFocusOnArrival(route: Route, main: RefObject<HTMLElement | null>): void {
  const last = useRef(route);
  useEffect(() => {
    if (last.current === route) return;
    last.current = route;
    if (route.kind === 'view' && main.current?.contains(document.activeElement)) return;
    window.scrollTo(0, 0);
    main.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [route]);
}
