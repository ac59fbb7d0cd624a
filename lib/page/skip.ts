/**
 * Where not to read: what a person edits, operates or navigates by, what is code, and what is not shown.
 * Checked once per element while walking down, so everything here must be cheap: names and attributes, no layout.
 */

/** Local names of elements whose whole subtree is left alone. */
const SKIPPED_NAMES = new Set(
  [
    // not text
    'script style noscript template svg math canvas video audio object embed iframe frame map',
    // edited or operated
    'input textarea select option datalist button meter progress',
    // exact text
    'code pre kbd samp var tt listing xmp plaintext',
    'head title',
  ].flatMap((names) => names.split(' ')),
);

/** Around the article, unless the article is in it: pages get these wrong. */
const ASIDE_NAMES = new Set(['nav', 'aside', 'menu', 'header', 'footer']);

const ASIDE_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary']);

const SKIPPED_ROLES = new Set(
  [
    'search menu menubar menuitem toolbar tablist tab',
    'button textbox searchbox combobox listbox option spinbutton slider switch',
    'tooltip status alert log timer marquee math img',
  ].flatMap((roles) => roles.split(' ')),
);

/** Elements that hold articles: a header inside one is the article's own, not the page's. */
const ARTICLE = 'article, main, [role="article"], [role="main"], section';

/** What a reader came for. */
const STORY = 'main, [role="main"], [itemprop~="articleBody"]';

/** A teaser is an `<article>` too, but never of so many paragraphs. */
const PARAGRAPHS = 'p:nth-of-type(3)';

/**
 * Attributes whose change can make text readable or unreadable. `class` and `style` are not among them: pages
 * animate with them all the time, and what they hide is judged when marks are chosen.
 */
export const READ_ATTRIBUTES = [
  'contenteditable',
  'aria-hidden',
  'hidden',
  'inert',
  'role',
  'translate',
] as const;

/** Whether nothing below this element is to be read. */
export function isSkipped(element: Element): boolean {
  const name = element.localName;
  if (SKIPPED_NAMES.has(name)) return true;
  if (ASIDE_NAMES.has(name) && isAside(element, name)) return true;
  return element.hasAttributes() && hasSkippingAttribute(element);
}

/** Whether it depends on what the element holds if it is read: that changes without a change of the element itself. */
export function isJudgedByContent(element: Element): boolean {
  return ASIDE_NAMES.has(element.localName) || ASIDE_ROLES.has(element.getAttribute('role') ?? '');
}

function isAside(element: Element, name: string): boolean {
  if ((name === 'header' || name === 'footer') && element.parentElement?.closest(ARTICLE)) return false;
  return !holdsStory(element);
}

function holdsStory(element: Element): boolean {
  if (element.querySelector(STORY)) return true;
  return [...element.querySelectorAll('article')].some((article) => article.querySelector(PARAGRAPHS));
}

/** Some sites (kremlin.ru among them) call the very column that holds the article complementary. */
function isSkippedRole(role: string, element: Element): boolean {
  return SKIPPED_ROLES.has(role) || (ASIDE_ROLES.has(role) && !holdsStory(element));
}

function hasSkippingAttribute(element: Element): boolean {
  const role = element.getAttribute('role');
  if (role !== null && isSkippedRole(role, element)) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  if (element.hasAttribute('inert')) return true;
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

/** Whether the element stands inside something that is not read, however far up, through shadow roots. */
export function isInsideSkipped(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentAcrossShadow(at)) if (isSkipped(at)) return true;
  return false;
}

/** The parent element; of a shadow root's child, the host. */
export function parentAcrossShadow(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}
