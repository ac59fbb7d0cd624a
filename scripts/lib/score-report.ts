import type { PassageScore } from './score-passage';
import { worstFacts } from './worst-facts';

/** UTF-16 units of text shown on either side of a miss. */
const CONTEXT = 40;

interface Counts {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly wrongIds: number;
  readonly found: number;
  readonly missed: number;
}

/** What `score` prints of one gold file, line by line. */
export function reportScores(scores: readonly PassageScore[]): string[] {
  const plain = scores.filter(({ passage }) => passage.kind !== 'decoy');
  const decoys = scores.filter(({ passage }) => passage.kind === 'decoy');
  return [
    ...languageLines(plain),
    ...(decoys.length > 0 ? ['decoys', ...languageLines(decoys)] : []),
    'by kind',
    ...linesBy(scores, ({ passage }) => `${passage.lang} ${passage.kind}`),
    'worst facts',
    ...worstFacts(scores),
    ...scores.flatMap(details),
  ];
}

function languageLines(scores: readonly PassageScore[]): string[] {
  return linesBy(scores, ({ passage }) => passage.lang);
}

function linesBy(scores: readonly PassageScore[], nameOf: (score: PassageScore) => string): string[] {
  const names = [...new Set(scores.map(nameOf))].toSorted();
  return names.map((name) =>
    line(
      name,
      scores.filter((score) => nameOf(score) === name),
    ),
  );
}

/** `en  P 0.991  R 0.974  F1 0.982  wrong ids 0.3 %  (TP 700, FP 6, FN 18, wrong 2; 82 passages)` */
function line(name: string, scores: readonly PassageScore[]): string {
  const { truePositives, falsePositives, wrongIds, found, missed } = count(scores);
  const precision = share(truePositives, falsePositives);
  const recall = share(found, missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const wrong = 1 - share(truePositives + falsePositives, wrongIds);
  const figures = `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  wrong ids ${(wrong * 100).toFixed(1)} %`;
  const counts = `TP ${truePositives}, FP ${falsePositives}, FN ${missed}, wrong ${wrongIds}; ${scores.length} passages`;
  return `${name}  ${figures}  (${counts})`;
}

function count(scores: readonly PassageScore[]): Counts {
  const sum = (of: (score: PassageScore) => readonly unknown[]): number =>
    scores.reduce((total, score) => total + of(score).length, 0);
  return {
    truePositives: sum((score) => score.truePositives),
    falsePositives: sum((score) => score.falsePositives),
    wrongIds: sum((score) => score.wrongIds),
    found: sum((score) => score.found),
    missed: sum((score) => score.missed),
  };
}

/** The share that `part` has of both; all of nothing is 1. */
function share(part: number, rest: number): number {
  return part + rest === 0 ? 1 : part / (part + rest);
}

function details(score: PassageScore): string[] {
  const { passage, missed, falsePositives, wrongIds } = score;
  const show = (name: string, { start, end, fact }: { start: number; end: number; fact: string }): string => {
    const before = passage.text.slice(Math.max(0, start - CONTEXT), start);
    const after = passage.text.slice(end, end + CONTEXT);
    const text = `…${before}[${passage.text.slice(start, end)}]${after}…`.replace(/\s+/g, ' ');
    return `${name}  ${passage.id} ${passage.lang} ${passage.kind}  ${fact}  ${text}`;
  };
  return [
    ...missed.map((mention) => show('missed', mention)),
    ...falsePositives.map((hit) => show('false ', hit)),
    ...wrongIds.map((hit) => show('wrong ', hit)),
  ];
}
