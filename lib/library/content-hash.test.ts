import { describe, expect, it } from 'vitest';

import type { Fact } from '@/lib/facts/fact';

import { contentHash } from './content-hash';
import { INVENTED_PACK } from './invented-pack';

const [treaty] = INVENTED_PACK.facts as readonly [Fact];
const [first, second] = treaty.framings;

describe('contentHash', () => {
  it.each<{ why: string; change: Partial<Fact> }>([
    { why: 'the summary', change: { summary: 'A treaty on the river.' } },
    { why: 'the relation', change: { relation: 'contradict' } },
    {
      why: 'what a source says',
      change: { framings: [first, { ...second, says: 'It costs more.' } as typeof second] },
    },
    { why: 'which source says it', change: { framings: [second, first] } },
    { why: 'a note on record', change: { record: [{ ...treaty.record![0]!, asOf: '2025-01' }] } },
    { why: 'a note gone', change: { record: [] } },
  ])('changes with $why', ({ change }) => {
    expect(contentHash({ ...treaty, ...change })).not.toBe(contentHash(treaty));
  });

  it.each<{ why: string; change: Partial<Fact> }>([
    { why: 'its names', change: { aliases: [] } },
    { why: 'what it points to', change: { related: [] } },
  ])('stays when only $why change', ({ change }) => {
    expect(contentHash({ ...treaty, ...change })).toBe(contentHash(treaty));
  });
});
