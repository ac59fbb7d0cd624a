import type { Fact, Voice } from '@/lib/facts/fact';

import { paragraphsOf, SIDES, tellingOf, type Side } from './side';

export const VOICES = ['quoted', 'paraphrased', 'named'] as const satisfies readonly Voice[];

/** How one source lets a person or an institution speak. */
export interface Hearing {
  readonly side: Side;
  /** Absent: the source is silent, or mentions them without a voice of their own. */
  readonly voice?: Voice;
  /** Where; empty when silent. */
  readonly paragraphs: readonly number[];
}

/** A person or an institution that speaks, or is named, in at least one source. */
export interface Speaker {
  readonly fact: Fact;
  readonly hearings: readonly [Hearing, Hearing];
}

/** Everybody with a voice: those heard most directly first, in the order of the pack among equals. */
export function speakersOf(facts: readonly Fact[]): readonly Speaker[] {
  return facts
    .map((fact): Speaker => ({ fact, hearings: [hearingOf(fact, SIDES[0]), hearingOf(fact, SIDES[1])] }))
    .filter(({ hearings }) => hearings.some(({ voice }) => voice !== undefined))
    .toSorted((a, b) => directness(a) - directness(b));
}

/** How many speakers a source lets speak in each way. */
export function countVoices(speakers: readonly Speaker[], side: Side): Readonly<Record<Voice, number>> {
  const count = (voice: Voice) => speakers.filter(({ hearings }) => hearings[side].voice === voice).length;
  return { quoted: count('quoted'), paraphrased: count('paraphrased'), named: count('named') };
}

function hearingOf(fact: Fact, side: Side): Hearing {
  const voice = tellingOf(fact, side)?.voice;
  return { side, paragraphs: paragraphsOf(fact.framings[side]), ...(voice && { voice }) };
}

function directness({ hearings }: Speaker): number {
  return Math.min(...hearings.map(({ voice }) => (voice ? VOICES.indexOf(voice) : VOICES.length)));
}
