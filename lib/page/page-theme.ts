/** Whether the page is dark where a node stands: by the first background that is painted behind it, else the system's. */
export function themeBehind(node: Node): 'light' | 'dark' {
  for (
    let at: Element | null = node instanceof Element ? node : node.parentElement;
    at;
    at = at.parentElement
  ) {
    const rgb = parseColor(getComputedStyle(at).backgroundColor);
    if (rgb) return luminance(rgb) < 0.4 ? 'dark' : 'light';
  }
  const isDarkCanvas =
    getComputedStyle(document.documentElement).colorScheme.includes('dark') &&
    matchMedia('(prefers-color-scheme: dark)').matches;
  return isDarkCanvas ? 'dark' : 'light';
}

type Rgb = readonly [number, number, number];

/** 0 to 1 each; nothing for a colour one can see through, or in a notation of its own. */
function parseColor(color: string): Rgb | undefined {
  const match = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:,? \/? ?([\d.]+))?\)$/.exec(color);
  if (!match || (match[4] !== undefined && Number(match[4]) < 0.5)) return undefined;
  return [Number(match[1]) / 255, Number(match[2]) / 255, Number(match[3]) / 255];
}

/** Perceived brightness, 0 to 1: enough to tell a dark page from a light one. */
function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
