import type { Name } from './name-index';
import { wordsOf, type Spelled } from './place-query';
import { isTooShort, type Basis } from './rank-place';

/** No spelling holds it: letters and digits only. */
const BREAK = '\n';

/**
 * Narrows names down to those a query can stand in. All spellings lie in one long text, because one search through it
 * costs a small part of thousands of searches through short ones.
 */
export function createNameFinder(names: readonly Name[], basis: Basis): (query: Spelled) => Name[] {
  const haystack = [BREAK, ...names.flatMap((name) => [name[basis].text, BREAK])].join('');
  const ends: number[] = [];
  for (let end = haystack.indexOf(BREAK, 1); end !== -1; end = haystack.indexOf(BREAK, end + 1))
    ends.push(end);

  return (query) => {
    if (query.text === '') return [];
    const needle = isTooShort(query.text, basis) ? BREAK + query.text + BREAK : longestOf(wordsOf(query));
    const found: Name[] = [];
    let index = 0;
    for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, ends[index]!)) {
      index = firstAtLeast(ends, at + 1, index);
      found.push(names[index]!);
    }
    return found;
  };
}

function longestOf(words: readonly string[]): string {
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/** Index of the first of ascending numbers that is at least `limit`, from `from` on. */
function firstAtLeast(ascending: readonly number[], limit: number, from: number): number {
  let low = from;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
