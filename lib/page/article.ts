import { parentAcrossShadow } from './skip';

/** What counts as one article: the first mention is the first in each. */
const ARTICLE = 'article, [role="article"]';

const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** Where in a page a piece of text stands. */
export interface Place {
  /** The outermost article around it; the document where there is none. */
  readonly article: Node;
  /** The innermost section, article or live-blog entry around it. */
  readonly section: Node;
  readonly isHeading: boolean;
}

/**
 * Live blogs wrap each entry in an `<article>` of its own, often within one around all: the innermost one counts. A
 * teaser list of many articles is many articles. A headline that some pages put in front of the article is part of it.
 */
export function placeOf(element: Element): Place {
  const isHeading = closest(element, HEADING) !== undefined;
  const article =
    closest(element, ARTICLE) ?? (isHeading ? articleAfter(element) : undefined) ?? element.ownerDocument;
  return {
    article,
    section: closest(element, `section, ${ARTICLE}`) ?? article,
    isHeading,
  };
}

/** The first article of the page, where it comes after this element. */
function articleAfter(element: Element): Element | undefined {
  const article = element.ownerDocument.querySelector(ARTICLE);
  const isAfter = article && element.compareDocumentPosition(article) & Node.DOCUMENT_POSITION_FOLLOWING;
  return isAfter ? article : undefined;
}

function closest(element: Element, selector: string): Element | undefined {
  for (let at: Element | null = element; at;) {
    const found = at.closest(selector);
    if (found) return found;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

/**
 * Whether a reader can see text in this element. Text that is only for screen readers, folded away or clipped to
 * nothing would use up the first mention.
 */
export function isShown(element: Element): boolean {
  if (
    !element.checkVisibility({
      visibilityProperty: true,
      contentVisibilityAuto: false,
      opacityProperty: true,
    })
  )
    return false;
  for (
    let at: Element | null = element, up = 0;
    at && up < CLIP_DEPTH;
    at = parentAcrossShadow(at), up += 1
  ) {
    if (isClippedAway(at)) return false;
  }
  return true;
}

/** How far up to look for a clip: "visually hidden" classes sit on the text's element or just above it. */
const CLIP_DEPTH = 3;

function isClippedAway(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (/^rect\((0|1)px[ ,]/.test(style.clip) || /inset\((50|100)%/.test(style.clipPath)) return true;
  return (
    style.overflow !== 'visible' &&
    (Number.parseFloat(style.width) <= 1 || Number.parseFloat(style.height) <= 1)
  );
}
