import type { Fact, Framing, Telling } from '@/lib/facts/fact';

/** Index into a pack's two sources and a fact's two framings. */
export type Side = 0 | 1;

export const SIDES: readonly [Side, Side] = [0, 1];

/** What a source says of a fact; nothing where it is silent. */
export function tellingOf({ framings }: Pick<Fact, 'framings'>, side: Side): Telling | undefined {
  const framing = framings[side];
  return framing.silent ? undefined : framing;
}

/** The paragraphs a framing quotes, ascending, each once; 0 is the headline. */
export function paragraphsOf(framing: Framing): readonly number[] {
  if (framing.silent) return [];
  return [...new Set(framing.wording.map(({ paragraph }) => paragraph))].toSorted((a, b) => a - b);
}
