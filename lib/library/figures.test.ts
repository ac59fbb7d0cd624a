import { describe, expect, it } from 'vitest';

import { figuresOf } from './figures';
import { INVENTED_PACK, packOf } from './invented-pack';

describe('figuresOf', () => {
  const figures = figuresOf(INVENTED_PACK);

  it('counts facts, alone and shared', () => {
    expect(figures).toMatchObject({ facts: 6, shared: 4, notes: 1, references: 1 });
    expect(figures.sources.map(({ told, alone }) => [told, alone])).toEqual([
      [5, 1],
      [5, 1],
    ]);
  });

  it('counts by relation and category, those nobody has too', () => {
    expect(Object.fromEntries(figures.byRelation)).toEqual({
      agree: 1,
      differ: 2,
      contradict: 1,
      'one-sided': 2,
    });
    expect(figures.byCategory.get('event')).toBe(2);
    expect(figures.byCategory.get('idea')).toBe(0);
  });

  it('counts phrases, and who stands first', () => {
    expect(figures.sources.map(({ phrases }) => phrases)).toEqual([7, 5]);
    const [one, other] = figures.sources;
    expect(one.first + other.first).toBe(6);
  });

  it('measures the room both get, as the gate does', () => {
    const [one, other] = figures.sources;
    expect([one.averageSays, other.averageSays]).toEqual([19.4, 17.8]);
    expect([one.room, other.room]).toEqual([186, 106]);
    expect(figures.saysRatio).toBeCloseTo(19.4 / 17.8);
    expect(figures.roomRatio).toBeCloseTo(186 / 106);
  });

  it('has other figures for another pack', () => {
    const fewer = figuresOf(packOf(INVENTED_PACK.facts.slice(0, 2)));
    expect(fewer).toMatchObject({ facts: 2, shared: 1, notes: 1 });
    expect(fewer.sources.map(({ alone }) => alone)).toEqual([0, 1]);
  });
});
