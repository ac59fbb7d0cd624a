/** Below this brightness a background is dark, above it text is light: mid greys carry white text more often than black. */
const DARK_BELOW = 0.4;

/**
 * Whether the page is dark where a node stands: by the first plain background painted behind it, else (a picture, or
 * nothing) by whether its text is light.
 */
export function themeBehind(node: Node): 'light' | 'dark' {
  const element = node instanceof Element ? node : node.parentElement;
  for (let at = element; at; at = at.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    const paper = brightness(backgroundColor);
    if (paper !== undefined) return paper < DARK_BELOW ? 'dark' : 'light';
    if (backgroundImage !== 'none') break;
  }
  const text = element && brightness(getComputedStyle(element).color);
  return text !== undefined && text !== null && text > 1 - DARK_BELOW ? 'dark' : 'light';
}

/** As perceived, 0 to 1: enough to tell dark from light. Nothing for a colour one can see through. */
export function brightness(color: string): number | undefined {
  const [, notation = '', inside = ''] = /^(\w+)\((.*)\)$/.exec(color) ?? [];
  const [body = '', slashed] = inside.split('/');
  const numbers = body.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  const [a, b = 0, c = 0, fourth] = numbers;
  if (a === undefined || Number(slashed ?? fourth ?? 1) < 0.5) return undefined;
  if (notation.startsWith('rgb')) return luma(a, b, c) / 255;
  if (notation.startsWith('ok')) return a;
  if (notation === 'lab' || notation === 'lch') return a / 100;
  // `color(srgb 0.1 0.1 0.1)`, and spaces that come close enough to it.
  return notation === 'color' ? luma(a, b, c) : undefined;
}

function luma(red: number, green: number, blue: number): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
