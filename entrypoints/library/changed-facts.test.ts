import { expect, it } from 'vitest';

import { createCatalog } from '@/lib/facts/catalog';
import { contentHash } from '@/lib/library/content-hash';
import { INVENTED_PACK } from '@/lib/library/invented-pack';

import { changedFacts } from './changed-facts';

const [treaty] = INVENTED_PACK.facts;

it.each([
  { why: 'what was never read has not changed', read: {}, changed: [] },
  {
    why: 'what was read as it is has not either',
    read: { 'rivers/treaty': contentHash(treaty!) },
    changed: [],
  },
  {
    why: 'what was otherwise when it was read',
    read: { 'rivers/treaty': 'otherwise' },
    changed: ['rivers/treaty'],
  },
  { why: 'what no pack has any more is no matter', read: { 'lakes/treaty': 'otherwise' }, changed: [] },
])('$why', ({ read, changed }) => {
  expect([...changedFacts(createCatalog([INVENTED_PACK]), read)]).toEqual(changed);
});
