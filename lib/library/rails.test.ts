import { describe, expect, it } from 'vitest';

import { INVENTED_PACK, packOf } from './invented-pack';
import { railsOf } from './rails';

const idsAt = (side: 0 | 1, pack = INVENTED_PACK) =>
  railsOf(pack)[side].stops.map(({ paragraph, facts }) => [paragraph, facts.map(({ id }) => id)]);

describe('railsOf', () => {
  it('puts each fact on every paragraph it is quoted from, once', () => {
    expect(idsAt(0)).toEqual([
      [0, ['treaty']],
      [1, ['flood']],
      [2, ['lifeline', 'signing', 'treaty', 'mayor']],
      [3, []],
    ]);
  });

  it('has no headline where nothing is quoted from it', () => {
    expect(idsAt(1).map(([paragraph]) => paragraph)).toEqual([1, 2]);
  });

  it('describes a paragraph by our own line, and the headline by itself', () => {
    expect(railsOf(INVENTED_PACK)[0].stops.map(({ outline }) => outline)).toEqual([
      'What North wrote',
      'On the flood',
      'On the treaty',
      'On boats',
    ]);
  });

  it('lists what each source leaves out', () => {
    expect(railsOf(INVENTED_PACK).map(({ leftOut }) => leftOut.map(({ id }) => id))).toEqual([
      ['bridge'],
      ['signing'],
    ]);
  });

  it('changes with the pack', () => {
    const bridge = INVENTED_PACK.facts.filter(({ id }) => id === 'bridge');
    expect(idsAt(1, packOf(bridge))).toEqual([
      [1, []],
      [2, ['bridge']],
    ]);
  });
});
