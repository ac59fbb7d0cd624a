import type { CardContent } from '@/lib/messages/protocol';

/** Which of the two sources the page itself is, if any. */
export function pageSource({ sources }: CardContent): 0 | 1 | undefined {
  const here = addressOf(location.href);
  const index = sources.findIndex(({ url }) => addressOf(url) === here);
  return index === 0 || index === 1 ? index : undefined;
}

/** Host and path, without what changes from visit to visit. */
function addressOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  return hostname.replace(/^www\./, '') + pathname.replace(/\/$/, '');
}
