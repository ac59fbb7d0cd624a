import type { Fact } from './fact';

/** Neither source gets over 15 % more room than the other: the build stops where it does. */
export const MOST_ROOM = 1.15;

/** How much room one source gets. Lengths in UTF-16 code units. */
export interface Voicing {
  /** Facts on which it speaks. */
  readonly tellings: number;
  readonly silences: number;
  readonly saysCharacters: number;
  readonly wordingCharacters: number;
  /** Phrases quoted. */
  readonly citations: number;
}

export type VoicingPair = readonly [Voicing, Voicing];

/** What both sources get over these facts, in the pack's source order. */
export function voicings(facts: readonly Fact[]): VoicingPair {
  return [voicing(facts, 0), voicing(facts, 1)];
}

/** Facts on which both speak: only there does one voice stand beside the other. */
export function sharedFacts(facts: readonly Fact[]): Fact[] {
  return facts.filter(({ framings }) => framings.every((framing) => !framing.silent));
}

function voicing(facts: readonly Fact[], source: 0 | 1): Voicing {
  const tellings = facts.flatMap(({ framings }) => (framings[source].silent ? [] : framings[source]));
  const wordings = tellings.flatMap(({ wording }) => wording);
  return {
    tellings: tellings.length,
    silences: facts.length - tellings.length,
    saysCharacters: sum(tellings.map(({ says }) => says.length)),
    wordingCharacters: sum(wordings.map(({ text }) => text.length)),
    citations: wordings.length,
  };
}

/** The larger over the smaller of two lengths: 1 when equal, infinite when only one is there. */
export function ratio(a: number, b: number): number {
  return a === b ? 1 : Math.max(a, b) / Math.min(a, b);
}

/** Average length of `says`, over all facts on which the source speaks. */
export function averageSays({ saysCharacters, tellings }: Voicing): number {
  return tellings === 0 ? 0 : saysCharacters / tellings;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
