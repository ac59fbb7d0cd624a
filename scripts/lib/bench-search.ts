import { call, netMs, openBackground, type Bench } from './bench-setup';

/** Facts to search: the extension's own and as many names as it takes. */
const SEARCHED_FACTS = 1000;

export interface SearchCost {
  readonly buildMs: number;
  readonly strokesMs: readonly number[];
}

/** Known names, others' letters, a slip of the finger, and nothing that is there. */
const QUERIES = [
  'Kazakhstan',
  'secondary sanctions',
  'ОДКБ',
  'odkb',
  'Нагорный Карабах',
  'Uzbekistna',
  'zzzz',
];

/** Types letter by letter into the popup's search, in a page just opened. */
export async function measureSearch(bench: Bench): Promise<SearchCost> {
  const popup = await openBackground(bench);
  await popup.run(call('give', bench.names.slice(0, SEARCHED_FACTS)));
  const buildMs = await netMs(popup, 'buildSearch', SEARCHED_FACTS);
  const strokesMs: number[] = [];
  for (const query of QUERIES)
    for (let length = 1; length <= query.length; length += 1)
      strokesMs.push(await netMs(popup, 'type', query.slice(0, length)));
  await popup.close();
  return { buildMs, strokesMs };
}
