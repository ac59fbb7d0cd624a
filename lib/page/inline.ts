import type { Container } from './block';

/** Elements that run on within a line of text: a term may cross their tags. Anything else ends a block. */
const INLINE_NAMES = new Set(
  [
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins mark nobr q',
    'rb ruby s slot small span strike strong sub sup time u wbr',
  ].flatMap((names) => names.split(' ')),
);

/** By name alone: asking for styles would make the page compute them. */
export function isInline(element: Element): boolean {
  return INLINE_NAMES.has(element.localName);
}

/** What a node's text flows in: the nearest element at or above it that is not inline, or the shadow root. */
export function containerOf(node: Node): Container {
  let at: Node = node;
  while (!(at instanceof ShadowRoot)) {
    if (at instanceof Element && !isInline(at)) return at;
    if (!at.parentNode) break;
    at = at.parentNode;
  }
  return at as Container;
}

/** Whether the page lays this element out as part of the line it stands in. Costs a style look-up. */
export function flowsInline(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return display === 'inline' || display === 'contents' || display.startsWith('ruby');
}
