import { readBlocks } from '@/lib/page/read-blocks';

/**
 * What reading a page costs at the least: walking its text blocks as we walk them, and touching each UTF-16 unit once. Answers how many
 * there are.
 */
export function walkAndTouch(): number {
  let sum = 0;
  let units = 0;
  const blocks = readBlocks(document.documentElement, {
    isKnown: () => false,
    onEnter: () => undefined,
    onShadow: () => undefined,
  });
  for (const { text } of blocks) {
    for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
    units += text.length;
  }
  // The sum is used, so that no engine may leave it out.
  return sum < 0 ? 0 : units;
}
