import type { PassageScore } from './score-passage';

/** Facts named, at most. */
const SHOWN = 10;

interface Faults {
  readonly missed: number;
  readonly falseHits: number;
  readonly wrong: number;
}

/** The facts with the most faults, worst first, a line each. */
export function worstFacts(scores: readonly PassageScore[]): string[] {
  const facts = scores.flatMap(({ missed, falsePositives, wrongIds }) => [
    ...missed.map(({ fact }) => ({ fact, missed: 1, falseHits: 0, wrong: 0 })),
    ...falsePositives.map(({ fact }) => ({ fact, missed: 0, falseHits: 1, wrong: 0 })),
    ...wrongIds.map(({ fact }) => ({ fact, missed: 0, falseHits: 0, wrong: 1 })),
  ]);
  const byFact = new Map<string, Faults>();
  for (const { fact, ...faults } of facts) byFact.set(fact, sum(byFact.get(fact), faults));
  return [...byFact]
    .toSorted(([, one], [, other]) => total(other) - total(one))
    .slice(0, SHOWN)
    .map(
      ([fact, { missed, falseHits, wrong }]) =>
        `  ${fact}: ${missed} missed, ${falseHits} false, ${wrong} under a wrong id`,
    );
}

function sum(one: Faults | undefined, other: Faults): Faults {
  if (!one) return other;
  return {
    missed: one.missed + other.missed,
    falseHits: one.falseHits + other.falseHits,
    wrong: one.wrong + other.wrong,
  };
}

function total({ missed, falseHits, wrong }: Faults): number {
  return missed + falseHits + wrong;
}
