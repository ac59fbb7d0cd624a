import { parseHTML } from 'linkedom';

import { isInline } from '@/lib/page/inline';
import { isSkipped } from '@/lib/page/skip';

import type { TextBlock } from './find-facts';

const ELEMENT = 1;
const TEXT = 3;

/** The text of an HTML page as the extension would read it, and its blocks, which are one line each. No style sheet is applied. */
export function readHtml(html: string): { readonly text: string; readonly blocks: TextBlock[] } {
  const { document } = parseHTML(html);
  const lines: string[] = [''];
  const read = (node: Node): void => {
    if (node.nodeType === TEXT) {
      lines[lines.length - 1] += (node.textContent ?? '').replace(/\s+/g, ' ');
    } else if (node.nodeType === ELEMENT && !isSkipped(node as Element)) {
      const isBlock = !isInline(node as Element);
      if (isBlock) lines.push('');
      for (const child of node.childNodes) read(child);
      if (isBlock) lines.push('');
    }
  };
  read(document.documentElement);
  return joined(lines.map((one) => one.trim()).filter((one) => one !== ''));
}

function joined(lines: readonly string[]): { readonly text: string; readonly blocks: TextBlock[] } {
  let start = 0;
  const blocks = lines.map((text) => {
    const block = { text, start };
    start += text.length + 1;
    return block;
  });
  return { text: lines.join('\n'), blocks };
}
