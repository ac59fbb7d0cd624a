import type { Place, Standing } from './place-query';

type Kind = 'term' | 'alias';
/** `letters`: as it is written. `sound`: as it sounds, whatever the script. */
export type Basis = 'letters' | 'sound';

/** The order a reader expects: what a query can be to a name, best first. */
const ORDER: readonly `${Kind} ${Basis} ${Standing}`[] = [
  'term letters whole',
  'alias letters whole',
  'term sound whole',
  'alias sound whole',
  'term letters start',
  'term sound start',
  'term letters word',
  'term sound word',
  'alias letters start',
  'alias letters word',
  'alias sound start',
  'alias sound word',
  'term letters scattered',
  'term sound scattered',
  'alias letters scattered',
  'alias sound scattered',
  'term letters inside',
  'alias letters inside',
];

const RANKS: ReadonlyMap<string, number> = new Map(ORDER.map((place, rank) => [place, rank]));

/** From here on the query is in the middle of a word: a word spelled much like it may be meant instead. */
export const DOUBTFUL = RANKS.get('term letters inside' satisfies (typeof ORDER)[number])!;

/** Behind every rank of a place. */
export const GUESSED = ORDER.length;

/** Short queries sound like too much: below this they must be the whole name. */
const SHORTEST_SOUND = 3;

/** Whether a query has to be the whole name to count. */
export function isTooShort(query: string, basis: Basis): boolean {
  return basis === 'sound' && query.length < SHORTEST_SOUND;
}

/** How good a place is, 0 the best; undefined where it says too little. */
export function rankPlace(
  place: Place,
  { isAlias, basis }: { isAlias: boolean; basis: Basis },
): number | undefined {
  return RANKS.get(`${isAlias ? 'alias' : 'term'} ${basis} ${place.standing}`);
}
