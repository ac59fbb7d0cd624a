/** What a file of the package must not hold, and why a reviewer, or a reader, would mind. */
interface Ban {
  readonly what: RegExp;
  readonly why: string;
}

const MARKUP = 'makes HTML of a string';
const CODE = 'makes code of a string';
const NETWORK = 'can reach the network';

const IN_SCRIPTS: readonly Ban[] = [
  { what: /\.(?:inner|outer)HTML\b/, why: MARKUP },
  { what: /dangerouslySetInnerHTML/, why: MARKUP },
  { what: /insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|\bDOMParser\b|\.srcdoc\b/, why: MARKUP },
  { what: /\bdocument\.write/, why: MARKUP },
  { what: /(?<![\w$.])eval\s*\(|\(0,\s*eval\)/, why: CODE },
  { what: /(?<![\w$.])(?:new\s+)?Function\s*\(/, why: CODE },
  { what: /set(?:Timeout|Interval)\(\s*["'`]/, why: CODE },
  { what: /(?<![\w$.])(?<!async )fetch\s*\(|\b(?:window|self|globalThis)\.fetch\b/, why: NETWORK },
  { what: /\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bWebTransport\b/, why: NETWORK },
  { what: /\bRTCPeerConnection\b|\bimportScripts\b/, why: NETWORK },
  { what: /\bimport\s*\(\s*["'`](?!\.\/)/, why: 'loads code from elsewhere' },
];

const IN_STYLES: readonly Ban[] = [
  { what: /@import/, why: 'loads a style sheet from elsewhere' },
  { what: /url\(\s*["']?(?:[a-z]+:)?\/\//i, why: NETWORK },
];

const IN_PAGES: readonly Ban[] = [
  { what: /\b(?:src|href|action)\s*=\s*["']?(?:[a-z]+:)?\/\//i, why: NETWORK },
  { what: /<script(?![^>]*\bsrc=)[^>]*>/i, why: 'is a script within a page, which our policy forbids' },
  { what: /\bon[a-z]+\s*=\s*["']/i, why: 'is a handler within a page, which our policy forbids' },
];

const BANS: Readonly<Record<string, readonly Ban[]>> = { js: IN_SCRIPTS, css: IN_STYLES, html: IN_PAGES };

/**
 * Addresses that scripts may hold beside those of the facts: names of XML, which nobody opens, names that cannot exist,
 * and what WXT's own complaints point to.
 */
const NAMES: readonly RegExp[] = [
  /^http:\/\/www\.w3\.org\/(?:1998\/Math\/MathML|1999\/xhtml|1999\/xlink|2000\/svg|XML\/1998\/namespace)/,
  /^https:\/\/github\.com\/wxt-dev\/wxt\//,
  /^https:\/\/wxt\.dev\//,
  /^https?:\/\/[\w.-]+\.invalid\//,
];

/** Everything that is wrong with a file of the package, by the bans for its kind. */
export function findForbidden(file: string, text: string): string[] {
  const bans = BANS[file.split('.').at(-1) ?? ''] ?? [];
  return bans.flatMap(({ what, why }) => {
    const found = what.exec(text);
    return found ? [`${file}: “${around(text, found)}” ${why}`] : [];
  });
}

/** Addresses in a script that neither a fact nor anything else we know of accounts for. `known` is a text with all that are. */
export function strangeAddresses(text: string, known: string): string[] {
  const found = text.match(/https?:\/\/[\w.-]+\.[a-z]{2,}[\w./#?&=%~+-]*/gi) ?? [];
  return [...new Set(found)].filter((url) => !known.includes(url) && !NAMES.some((name) => name.test(url)));
}

function around(text: string, { index, 0: match }: RegExpExecArray): string {
  return text.slice(Math.max(0, index - 20), index + match.length + 20).replace(/\s+/g, ' ');
}
