import { describe, expect, it } from 'vitest';

import { createCatalog } from './catalog';
import { parsePack } from './parse-pack';
import { SMALL_PACK } from './small-pack';

const pack = parsePack(SMALL_PACK).pack!;
const other = { ...pack, id: 'lakes', facts: pack.facts.filter(({ id }) => id === 'bridge') };
const catalog = createCatalog([pack, other]);

describe('createCatalog', () => {
  it('lists all facts, pack by pack', () => {
    expect(catalog.list().map(({ key }) => key)).toEqual([
      'rivers/bridge',
      'rivers/river-treaty',
      'rivers/signing',
      'lakes/bridge',
    ]);
  });

  it('finds a fact with its pack, though another pack has one of the same id', () => {
    expect(catalog.get('lakes/bridge')?.pack.id).toBe('lakes');
    expect(catalog.get('rivers/bridge')?.fact.term).toBe('Bridge');
  });

  it('knows nothing of a fact that is not there', () => {
    expect(catalog.get('rivers/ferry')).toBeUndefined();
    expect(catalog.related('rivers/ferry')).toEqual([]);
  });

  it('finds related facts in the same pack', () => {
    expect(catalog.related('rivers/river-treaty').map(({ key }) => key)).toEqual(['rivers/bridge']);
    expect(catalog.related('rivers/bridge')).toEqual([]);
  });

  it('takes the later of two packs of one id', () => {
    const newer = { ...pack, version: '2.0.0', facts: [] };
    const updated = createCatalog([pack, newer]);
    expect(updated.packs.map(({ version }) => version)).toEqual(['2.0.0']);
    expect(updated.get('rivers/bridge')).toBeUndefined();
  });
});
