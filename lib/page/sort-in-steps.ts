/**
 * Sorts in steps short enough to stop in between, which the engine's own sort is not. Costs little more than a look at
 * each neighbour where the items are nearly in order, as a page's blocks are. Equal items stay as they are.
 */
export function* sortInSteps<T>(
  items: readonly T[],
  compare: (one: T, other: T) => number,
): Generator<void, T[]> {
  let runs = yield* runsOf(items, compare);
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let at = 0; at < runs.length; at += 2)
      merged.push(yield* merge(runs[at]!, runs[at + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

/** The stretches that are in order already. */
function* runsOf<T>(items: readonly T[], compare: (one: T, other: T) => number): Generator<void, T[][]> {
  const runs: T[][] = [];
  let run: T[] = [];
  for (const item of items) {
    if (run.length === 0 || compare(run.at(-1)!, item) > 0) runs.push((run = []));
    run.push(item);
    yield;
  }
  return runs;
}

function* merge<T>(
  one: readonly T[],
  other: readonly T[],
  compare: (one: T, other: T) => number,
): Generator<void, T[]> {
  const merged: T[] = [];
  let at = 0;
  for (const item of one) {
    for (; at < other.length && compare(item, other[at]!) > 0; at += 1) {
      merged.push(other[at]!);
      yield;
    }
    merged.push(item);
    yield;
  }
  return [...merged, ...other.slice(at)];
}
