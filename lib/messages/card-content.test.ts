import { describe, expect, it } from 'vitest';

import { createCatalog } from '@/lib/facts/catalog';
import { INVENTED_PACK } from '@/lib/library/invented-pack';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';

import { cardContent } from './card-content';

const catalog = createCatalog([INVENTED_PACK]);
const [first] = catalog.list();
const lexicon = {
  explain: (_: unknown, text: string) => ({
    alias: text.toLowerCase(),
    rule: 'as written' as const,
    pack: 'rivers',
  }),
};
const options = { catalog, lexicon, settings: DEFAULT_SETTINGS };

describe('cardContent', () => {
  it('holds the fact with its pack’s sources and what it points to', () => {
    const content = cardContent({ fact: first!.key }, options);
    expect(content?.fact).toBe(first!.fact);
    expect(content?.sources).toBe(INVENTED_PACK.sources);
    expect(content?.related.map(({ key }) => key)).toEqual(catalog.related(first!.key).map(({ key }) => key));
  });

  it('explains the words that were marked, and nothing where none were', () => {
    expect(cardContent({ fact: first!.key, text: 'Words' }, options)?.explanation).toEqual({
      alias: 'words',
      rule: 'as written',
    });
    expect(cardContent({ fact: first!.key }, options)?.explanation).toBeUndefined();
  });

  it.each([
    { why: 'as the reader fixed it', columnOrder: 'as-listed' as const, order: [0, 1] },
    { why: 'the other way round, if the reader fixed that', columnOrder: 'reversed' as const, order: [1, 0] },
  ])('orders the columns $why', ({ columnOrder, order }) => {
    const settings = { ...DEFAULT_SETTINGS, columnOrder };
    expect(cardContent({ fact: first!.key }, { ...options, settings })?.order).toEqual(order);
  });

  it('has nothing for a fact that no pack has any more', () => {
    expect(cardContent({ fact: 'rivers/gone' }, options)).toBeUndefined();
  });
});
