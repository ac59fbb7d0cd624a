import type { Plugin } from 'vite';

/** What Preact has for pages that draw strings of HTML, as it stands in its own file. Any name may be another in the next version. */
const PIECES: readonly { what: RegExp; instead: string }[] = [
  { what: /"dangerouslySetInnerHTML"==\w+\?\w+=\w+:/g, instead: '' },
  {
    what: /\w+\|\|\w+&&\(\w+\.__html==\w+\.__html\|\|\w+\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\)/g,
    instead: '0',
  },
];

/**
 * Takes out of Preact the one way from a string to HTML. We never use it, and what is not there cannot be turned
 * against a reader; nor has a reviewer to take our word for it.
 */
export function withoutMarkup(): Plugin {
  return {
    name: 'sidelight-without-markup',
    transform: {
      filter: { id: /\/preact\/dist\/preact\.mjs$/ },
      handler: (code) => ({ code: takeMarkupOut(code), map: null }),
    },
  };
}

/** Fails where a piece is not to be found: a new version has to be looked at. */
export function takeMarkupOut(code: string): string {
  return PIECES.reduce((left, { what, instead }) => {
    if (!left.match(what)) throw new Error(`preact has changed: nothing in it is like ${String(what)}`);
    return left.replace(what, instead);
  }, code);
}
