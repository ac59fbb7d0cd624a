import type { Mention, Passage } from './gold';

/** A hit to be scored: `fact` without its pack. */
export interface Prediction {
  readonly start: number;
  readonly end: number;
  readonly fact: string;
}

/** What became of a passage's mentions and hits, by the rules of the gold set. */
export interface PassageScore {
  readonly passage: Passage;
  /** Hits on a required mention of the same fact. */
  readonly truePositives: readonly Prediction[];
  /** Hits that touch no mention at all. */
  readonly falsePositives: readonly Prediction[];
  /** Hits that touch mentions of other facts only. */
  readonly wrongIds: readonly Prediction[];
  readonly found: readonly Mention[];
  readonly missed: readonly Mention[];
}

export function scorePassage(passage: Passage, predictions: readonly Prediction[]): PassageScore {
  const touched = predictions.map((prediction) => ({
    prediction,
    mentions: passage.mentions.filter((mention) => overlap(mention, prediction)),
  }));
  const pick = (isOne: (mentions: readonly Mention[], prediction: Prediction) => boolean): Prediction[] =>
    touched
      .filter(({ mentions, prediction }) => isOne(mentions, prediction))
      .map(({ prediction }) => prediction);
  const required = passage.mentions.filter(({ optional }) => !optional);
  const isFound = (mention: Mention): boolean =>
    predictions.some((prediction) => prediction.fact === mention.fact && overlap(mention, prediction));
  return {
    passage,
    truePositives: pick((mentions, { fact }) =>
      mentions.some((mention) => mention.fact === fact && !mention.optional),
    ),
    falsePositives: pick((mentions) => mentions.length === 0),
    wrongIds: pick(
      (mentions, { fact }) => mentions.length > 0 && mentions.every((mention) => mention.fact !== fact),
    ),
    found: required.filter(isFound),
    missed: required.filter((mention) => !isFound(mention)),
  };
}

function overlap(one: Mention | Prediction, other: Prediction): boolean {
  return one.start < other.end && other.start < one.end;
}
