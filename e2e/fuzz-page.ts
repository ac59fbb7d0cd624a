/** Marked in every page once all that was done to it is read: the most urgent of marks, and no edit makes one like it. */
export const LAST_WORDS = 'decay of the CSTO';

/** What all other text is made of. */
export const WORDS = [
  'CSTO',
  'C5+1',
  'secondary sanctions',
  'Sergey Lavrov',
  'Kazakhstan',
  'and then',
  'the',
  'said',
  'of nothing',
];

export interface Fuzz {
  readonly seed: number;
  /** Edits of each document. */
  readonly edits: number;
  readonly words: readonly string[];
  readonly lastWords: string;
}

/** Runs inside the page: fills each frame with a random document, and edits them all at random. Gives the number of edits. */
export async function fuzz({ seed, edits, words, lastWords }: Fuzz): Promise<number> {
  let state = seed;
  // Mulberry32: the same edits for the same seed in every browser.
  const random = (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
  const pick = <T>(all: readonly T[]): T => all[random(all.length)]!;
  const text = (): string => Array.from({ length: 1 + random(6) }, () => pick(words)).join(' ');
  const tags = 'p,p,p,div,div,section,article,h2,b,span,code,nav,aside,header,ul,blockquote'.split(',');
  const element = (page: Document): HTMLElement => {
    const made = page.createElement(pick(tags));
    made.textContent = text();
    return made;
  };
  const shadowed = (page: Document): HTMLElement => {
    const host = page.createElement('div');
    host.textContent = text();
    host.attachShadow({ mode: 'open' }).append(element(page), page.createElement('slot'));
    return host;
  };
  const edit = (page: Document): void => {
    const main = page.querySelector('main')!;
    const shadows = [...main.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const root: HTMLElement | ShadowRoot = shadows.length > 0 && random(4) === 0 ? pick(shadows) : main;
    const inside = [...root.querySelectorAll<HTMLElement>('*')];
    const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    const one = inside.length > 0 ? pick(inside) : element(page);
    const other = inside.length > 0 ? pick(inside) : element(page);
    const some = texts.length > 0 ? pick(texts) : page.createTextNode(text());
    const kinds: (() => unknown)[] = [
      () => (inside.length > 0 ? one : root).append(element(page)),
      () => (inside.length > 0 ? one.before(element(page), text()) : root.append(text())),
      () => inside.length > 12 && one.remove(),
      () => !one.contains(other) && other.append(one),
      () => !one.contains(other) && other.before(one),
      () => some.splitText(random(some.length + 1)),
      () => one.normalize(),
      () => (some.data = text()),
      () => some.replaceData(random(some.length + 1), 3, pick(words)),
      () => {
        const wrap = page.createElement(pick(['i', 'b', 'a']));
        some.replaceWith(wrap);
        wrap.append(some);
      },
      () => one.replaceWith(...one.childNodes),
      () => one.toggleAttribute('hidden'),
      () => (inside.length > 0 ? one.after(shadowed(page)) : root.append(shadowed(page))),
    ];
    pick(kinds)();
  };
  const pages = [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument!);
  for (const page of pages)
    for (let made = 0; made < 8; made += 1) page.querySelector('main')!.append(element(page));
  for (let round = 0; round < edits; round += 1) {
    for (const page of pages) edit(page);
    if (random(3) === 0) await new Promise((resolve) => setTimeout(resolve, random(60)));
  }
  for (const page of pages)
    page.body.append(Object.assign(page.createElement('p'), { textContent: lastWords }));
  return pages.length * edits;
}

/** What is to be seen of a frame. */
export interface FuzzedFrame {
  /** Where each mark stands: its highlight, and the way to its text from the top of the document. */
  readonly marks: readonly string[];
  /** The last thing done to it is marked. */
  readonly isRead: boolean;
  readonly markup: string;
}

/** Runs inside the page. */
export function lookAtFrames(lastWords: string): FuzzedFrame[] {
  const placeOf = (node: Node): string => {
    if (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return `${placeOf((node as ShadowRoot).host)}#`;
    const parent = node.parentNode;
    return parent ? `${placeOf(parent)}/${[...parent.childNodes].indexOf(node as ChildNode)}` : '';
  };
  return [...document.querySelectorAll('iframe')].map((frame) => {
    const { CSS } = frame.contentWindow as Window & typeof globalThis;
    const ranges = [...CSS.highlights].flatMap(([name, all]) => [...all].map((range) => ({ name, range })));
    const shadowRoots = [...frame.contentDocument!.querySelectorAll('*')].flatMap(
      (one) => one.shadowRoot ?? [],
    );
    return {
      marks: ranges
        .map(({ name, range }) =>
          [
            name,
            placeOf(range.startContainer),
            range.startOffset,
            placeOf(range.endContainer),
            range.endOffset,
            (range.startContainer as Text).data,
          ].join(' '),
        )
        .toSorted(),
      isRead: ranges.some(({ range }) => (range.startContainer as Text).data === lastWords),
      markup: frame.contentDocument!.documentElement.getHTML({ shadowRoots }),
    };
  });
}
