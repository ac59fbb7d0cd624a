import { describe, expect, it } from 'vitest';

import type { FactKey } from './catalog';
import { columnOrder } from './column-order';

const KEYS = Array.from({ length: 1000 }, (_, i): FactKey => `pack/fact-${i}`);

describe('columnOrder', () => {
  it('begins with either source about equally often', () => {
    const reversed = KEYS.filter((key) => columnOrder(key, 'alternate')[0] === 1).length;
    expect(reversed).toBeGreaterThan(450);
    expect(reversed).toBeLessThan(550);
  });

  it('does not follow the order of the ids: neighbours fall either way', () => {
    const changes = KEYS.filter(
      (key, i) => i > 0 && columnOrder(key, 'alternate')[0] !== columnOrder(KEYS[i - 1]!, 'alternate')[0],
    );
    expect(changes.length).toBeGreaterThan(400);
    expect(changes.length).toBeLessThan(600);
  });

  it.each([
    {
      why: 'a fact keeps its sides over releases',
      key: 'c5-plus-1-2023/commonwealth-of-independent-states',
      order: [1, 0],
    },
    { why: 'and so does its neighbour', key: 'c5-plus-1-2023/regime', order: [0, 1] },
  ] as const)('$why', ({ key, order }) => {
    expect(columnOrder(key, 'alternate')).toEqual(order);
  });

  it.each([
    { setting: 'as-listed', order: [0, 1] },
    { setting: 'reversed', order: [1, 0] },
  ] as const)('a reader can fix it: $setting', ({ setting, order }) => {
    for (const key of KEYS.slice(0, 20)) expect(columnOrder(key, setting)).toEqual(order);
  });
});
