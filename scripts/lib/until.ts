import { setTimeout as sleep } from 'node:timers/promises';

import { ExpectedError } from './expected-error';

/** ms. Far beyond what anything here takes, so that only what never comes is given up. */
const DEADLINE_MS = 20_000;

const INTERVAL_MS = 100;

/** Asks again and again until there is an answer. Throws, saying what was awaited, when none comes in time. */
export async function until<T>(awaited: string, ask: () => Promise<T | undefined>): Promise<T> {
  for (const end = Date.now() + DEADLINE_MS; Date.now() < end; await sleep(INTERVAL_MS)) {
    const answer = await ask();
    if (answer !== undefined) return answer;
  }
  throw new ExpectedError(`Waited ${DEADLINE_MS / 1000} s in vain for ${awaited}.`);
}
