import { setTimeout as sleep } from 'node:timers/promises';

/** Does something with each in turn, begun `everyMs` apart; one that took long is made up for by the next. */
export async function paced<T>(
  each: readonly T[],
  everyMs: number,
  act: (one: T) => Promise<unknown>,
): Promise<void> {
  const begun = performance.now();
  for (const [index, one] of each.entries()) {
    await sleep(Math.max(0, begun + index * everyMs - performance.now()));
    await act(one);
  }
}
