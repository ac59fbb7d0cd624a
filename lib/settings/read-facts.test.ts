import { describe, expect, it } from 'vitest';

import { StoredReadFacts, type NoteStorage } from './read-facts';

function storageWith(kept: Record<string, unknown>): NoteStorage {
  return {
    get: async () => ({ ...kept }),
    set: async (values) => void Object.assign(kept, values),
  };
}

describe('StoredReadFacts', () => {
  it('knows of no fact at first', async () => {
    expect(await new StoredReadFacts(storageWith({})).get()).toEqual({});
  });

  it('remembers the last version of each', async () => {
    const facts = new StoredReadFacts(storageWith({}));
    await facts.remember('rivers/bridge', 'one');
    await facts.remember('rivers/treaty', 'two');
    await facts.remember('rivers/bridge', 'three');
    expect(await facts.get()).toEqual({ 'rivers/bridge': 'three', 'rivers/treaty': 'two' });
  });

  it.each([
    { why: 'something else under its key', stored: 'yes', expected: {} },
    {
      why: 'a hash that is none',
      stored: { 'rivers/bridge': 1, 'rivers/treaty': 'two' },
      expected: { 'rivers/treaty': 'two' },
    },
  ])('passes over $why', async ({ stored, expected }) => {
    expect(await new StoredReadFacts(storageWith({ readFacts: stored })).get()).toEqual(expected);
  });
});
