import { siteName } from '@/lib/sites/site-of';

/** px. Smaller than any banner a news site sells, and no room for an article. */
const LEAST = { width: 200, height: 100 };

/** The part of a window that tells what kind of frame it is. */
export interface Frame {
  readonly isTop: boolean;
  readonly host: string;
  /** Host of the page the reader opened. Undefined where the browser keeps it from us: then it is another site's. */
  readonly topHost: string | undefined;
  readonly width: number;
  readonly height: number;
}

/**
 * Whether a document is the reader's page, or a frame that its own site put into it to be read. A frame below another
 * site is an advertisement or an embed, even if it comes from a listed host.
 */
export function isReadFrame({ isTop, host, topHost, width, height }: Frame): boolean {
  if (isTop) return true;
  if (topHost === undefined || width < LEAST.width || height < LEAST.height) return false;
  const [site, topSite] = [siteName(host), siteName(topHost)];
  return site === topSite || site.endsWith(`.${topSite}`) || topSite.endsWith(`.${site}`);
}

/** This document's frame. */
export function thisFrame(): Frame {
  const { innerWidth: width, innerHeight: height, location } = window;
  return { isTop: window === window.top, host: location.hostname, topHost: hostOfTop(), width, height };
}

function hostOfTop(): string | undefined {
  const origin = window.location.ancestorOrigins?.item(window.location.ancestorOrigins.length - 1);
  if (origin) return URL.canParse(origin) ? new URL(origin).hostname : undefined;
  try {
    return window.top?.location.hostname;
  } catch {
    // Another origin; Firefox names none of them.
    return undefined;
  }
}
