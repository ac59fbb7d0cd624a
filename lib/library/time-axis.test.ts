import { array, assert, integer, nat, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { daysBetween, daysOf, type Days } from './day';
import { createTimeAxis } from './time-axis';

const span = (from: string, to = from) => daysBetween({ from, to })!;

describe('daysOf', () => {
  it.each([
    { why: 'a day is one day long', date: '2023-09-19', length: 1 },
    { why: 'a month ends where the next begins', date: '2024-02', length: 29 },
    { why: 'December ends with its year', date: '2023-12', length: 31 },
    { why: 'a year', date: '2021', length: 365 },
  ])('$why', ({ date, length }) => {
    const days = daysOf(date)!;
    expect(days.end - days.start).toBe(length);
  });

  it.each(['early September', '2021 or so', ''])('finds no days in “%s”', (date) => {
    expect(daysOf(date)).toBeUndefined();
  });

  it('puts the first of January 1970 at nought', () => {
    expect(daysOf('1970-01-01')).toEqual({ start: 0, end: 1 });
  });
});

describe('createTimeAxis', () => {
  const axis = createTimeAxis([span('2001-10-07', '2021-08-30'), span('2023-09-11', '2023-09-20')]);

  it('runs from the beginning of the first to the end of the last', () => {
    expect(axis.place(span('2001-10-07').start)).toBe(0);
    expect(axis.place(span('2023-09-20').end)).toBe(1);
  });

  it('draws a long gap shorter than time, and a short one longer', () => {
    const [from, to] = [axis.place(span('2023-09-11').start), axis.place(span('2023-09-20').end)];
    const trueShare = 10 / (span('2023-09-20').end - span('2001-10-07').start);
    expect(to - from).toBeGreaterThan(trueShare * 20);
  });

  it('runs evenly within a gap', () => {
    const [from, middle, to] = ['2001-10-07', '2011-09-19', '2021-08-31'].map((day) =>
      axis.place(span(day).start),
    );
    expect(middle! - from!).toBeCloseTo(to! - middle!, 3);
  });

  it('names years in their order, with room between them', () => {
    const years = axis.years.map(({ year }) => year);
    expect(years).toEqual(years.toSorted());
    expect(years.at(-1)).toBe(2023);
    expect(axis.years.slice(1).every(({ at }, index) => at - axis.years[index]!.at >= 0.08)).toBe(true);
  });

  it('has no years where there is nothing to place', () => {
    expect(createTimeAxis([]).years).toEqual([]);
  });

  it('never puts a later day to the left, whatever the spans', () => {
    const days = tuple(integer({ min: -9000, max: 30_000 }), integer({ min: 1, max: 4000 }));
    const spans = array(
      days.map(([start, length]): Days => ({ start, end: start + length })),
      { minLength: 1, maxLength: 12 },
    );
    const isInOrder = property(spans, integer({ min: -9500, max: 35_000 }), nat(500), (some, day, later) => {
      const { place } = createTimeAxis(some);
      const [at, after] = [place(day), place(day + later)];
      return at >= 0 && after <= 1 && at <= after;
    });
    expect(() => assert(isInOrder)).not.toThrow();
  });
});
