import { describe, expect, it } from 'vitest';

import { isIsoDate, isLater } from './iso-date';

describe('isIsoDate', () => {
  it.each([
    { why: 'a year', text: '2023', is: true },
    { why: 'a month', text: '2023-09', is: true },
    { why: 'a day', text: '2023-09-19', is: true },
    { why: 'a leap day', text: '2024-02-29', is: true },
    { why: 'a leap day in another year', text: '2023-02-29', is: false },
    { why: 'a thirteenth month', text: '2023-13', is: false },
    { why: 'one digit short', text: '2023-9', is: false },
    { why: 'a time of day', text: '2023-09-19T00:00', is: false },
    { why: 'words', text: 'undated', is: false },
  ])('$why: $text', ({ text, is }) => {
    expect(isIsoDate(text)).toBe(is);
  });
});

describe('isLater', () => {
  it.each([
    { why: 'the next day', date: '2023-09-20', other: '2023-09-19', is: true },
    { why: 'the same day', date: '2023-09-19', other: '2023-09-19', is: false },
    { why: 'a year is not later than a month in it', date: '2023', other: '2023-09', is: false },
    { why: 'a day is not later than the month it is in', date: '2023-09-19', other: '2023-09', is: false },
    { why: 'a day is later than the month before', date: '2023-10-01', other: '2023-09', is: true },
    { why: 'a year is later than any day before it', date: '2024', other: '2023-12-31', is: true },
  ])('$why', ({ date, other, is }) => {
    expect(isLater(date, other)).toBe(is);
  });
});
