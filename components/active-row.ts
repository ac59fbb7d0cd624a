import { useState } from 'preact/hooks';

/**
 * Which row of a list the reader is at, and how to move it; -1 is none. The first of what was searched for is at hand
 * at once, in a list to look through nothing is.
 */
export function useActiveRow(
  query: string,
  rows: number,
): [active: number, setActive: (row: number) => void] {
  const [chosen, setChosen] = useState({ query, row: -1 });
  const atHand = query === '' ? -1 : 0;
  const row = chosen.query === query && chosen.row >= 0 ? chosen.row : atHand;
  return [Math.min(row, rows - 1), (next) => setChosen({ query, row: next })];
}

/** The row an arrow key leads to, round from the last to the first. Undefined for other keys. */
export function rowAfter(key: string, active: number, rows: number): number | undefined {
  if (rows === 0) return undefined;
  if (key === 'ArrowDown') return active + 1 < rows ? active + 1 : 0;
  if (key === 'ArrowUp') return active > 0 ? active - 1 : rows - 1;
  return undefined;
}
