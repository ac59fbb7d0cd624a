import type { FactKey } from './catalog';

/** Which source stands in the first column: changing from fact to fact, or always the pack's first or second. */
export type ColumnOrderSetting = 'alternate' | 'as-listed' | 'reversed';

/** Indices into a fact's framings and its pack's sources, first column first. */
export type ColumnOrder = readonly [0, 1] | readonly [1, 0];

const AS_LISTED: ColumnOrder = [0, 1];
const REVERSED: ColumnOrder = [1, 0];

/**
 * The order of a fact's two columns. Whoever stands first is read first, so by default about half of the facts begin
 * with either source; which half is settled by the key alone, so that a card never changes its sides.
 */
export function columnOrder(key: FactKey, setting: ColumnOrderSetting): ColumnOrder {
  if (setting === 'as-listed') return AS_LISTED;
  if (setting === 'reversed') return REVERSED;
  return isOdd(hash(key)) ? REVERSED : AS_LISTED;
}

/** FNV-1a over UTF-16 code units, then the last stir of MurmurHash3: by itself its lowest bits hardly mix. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

function isOdd(n: number): boolean {
  return n % 2 === 1;
}
