import { describe, expect, it } from 'vitest';

import { createCatalog } from '@/lib/facts/catalog';

import { INVENTED_PACK } from './invented-pack';
import { factHash, readRoute, viewHash } from './route';

const other = { ...INVENTED_PACK, id: 'lakes' };
const catalog = createCatalog([INVENTED_PACK, other]);

const shown = (hash: string) => {
  const route = readRoute(hash, catalog);
  if (route.kind === 'fact') return route.found.key;
  return route.kind === 'view' ? route.view : `? ${route.name}`;
};

describe('readRoute', () => {
  it.each([
    { why: 'nothing is the list of facts', hash: '', leads: 'facts' },
    { why: 'a bare # as well', hash: '#', leads: 'facts' },
    { why: 'a view by its name', hash: viewHash('timeline'), leads: 'timeline' },
    { why: 'a fact by its pack and id', hash: factHash('lakes', 'bridge'), leads: 'lakes/bridge' },
    { why: 'a fact by its id alone, in the first pack that has it', hash: '#bridge', leads: 'rivers/bridge' },
    { why: 'as an address bar may write it', hash: '#rivers%2Fbridge', leads: 'rivers/bridge' },
    { why: 'a fact nobody has', hash: '#rivers/tunnel', leads: '? rivers/tunnel' },
    { why: 'a stray per cent sign', hash: '#100%', leads: '? 100%' },
  ])('$why', ({ hash, leads }) => {
    expect(shown(hash)).toBe(leads);
  });
});
