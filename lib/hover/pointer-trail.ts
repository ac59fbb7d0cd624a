import type { Point } from './corridor';
import { FAST_PX_PER_MS, REST_RADIUS_PX, SAMPLE_AGE_MS } from './timings';

/** Where the pointer was, and when (ms, any clock that does not jump). */
export interface Sample extends Point {
  readonly at: number;
}

/** What must be remembered of a pointer to tell speed and rest. */
export interface Trail {
  /** The last three positions, oldest first: the ends of the last two moves. */
  readonly samples: readonly Sample[];
  /** Since when, and where, it has kept to one spot. */
  readonly rest: Sample | undefined;
}

export const NO_TRAIL: Trail = { samples: [], rest: undefined };

/** `anew`: what is under the pointer changed, so that any rest begins here and now. */
export function withSample(trail: Trail, sample: Sample, { anew }: { readonly anew: boolean }): Trail {
  const { rest } = trail;
  const rests =
    !anew && rest !== undefined && Math.hypot(sample.x - rest.x, sample.y - rest.y) <= REST_RADIUS_PX;
  return { samples: [...trail.samples, sample].slice(-3), rest: rests ? rest : sample };
}

/** Mean speed in px/ms over the last two moves, as far as they are recent; 0 when there was none. */
export function speedAt(trail: Trail, now: number): number {
  const recent = trail.samples.filter((sample) => now - sample.at <= SAMPLE_AGE_MS);
  const first = recent[0];
  const last = recent.at(-1);
  // Browsers that blur their clock (resistFingerprinting) give equal times: then rest alone decides.
  if (!first || !last || last.at <= first.at) return 0;
  let path = 0;
  recent.reduce((from, to) => {
    path += Math.hypot(to.x - from.x, to.y - from.y);
    return to;
  });
  return path / (last.at - first.at);
}

/** Whether the pointer moves too fast for a card to open. */
export function isFast(trail: Trail, now: number): boolean {
  return speedAt(trail, now) >= FAST_PX_PER_MS;
}
