import { describe, expect, it } from 'vitest';

import { formatIsoDate, formatIsoRange } from './iso-dates';

// Whether spaces stand around the dash depends on the edition of the locale data.
const written = (text: string) => text.replaceAll(/[\s\u2060]*–[\s\u2060]*/g, '–').replaceAll('\u00A0', ' ');

describe('formatIsoDate', () => {
  it.each([
    { why: 'a day', date: '2023-09-19', locale: 'en-GB', text: '19 September 2023' },
    { why: 'a day, in American order', date: '2023-09-19', locale: 'en-US', text: 'September 19, 2023' },
    { why: 'a month', date: '2023-09', locale: 'en-GB', text: 'September 2023' },
    { why: 'a year', date: '2023', locale: 'en-GB', text: '2023' },
    { why: 'a month in Russian, in the nominative', date: '2023-09', locale: 'ru', text: 'сентябрь 2023 г.' },
    {
      why: 'a day in Russian, in the genitive',
      date: '2023-09-19',
      locale: 'ru',
      text: '19 сентября 2023 г.',
    },
    { why: 'a month in Ukrainian', date: '2026-01', locale: 'uk', text: 'січень 2026 р.' },
    {
      why: 'the first of a month stays in its month, wherever the reader is',
      date: '2024-01-01',
      locale: 'en-GB',
      text: '1 January 2024',
    },
  ])('$why', ({ date, locale, text }) => {
    expect(formatIsoDate(date, locale)).toBe(text.replaceAll(' ', '\u00A0'));
  });
});

describe('formatIsoRange', () => {
  it.each([
    { why: 'one day', range: { from: '2023-09-19' }, text: '19 September 2023' },
    {
      why: 'from a day to the same',
      range: { from: '2023-09-19', to: '2023-09-19' },
      text: '19 September 2023',
    },
    { why: 'days of a month', range: { from: '2023-09-16', to: '2023-09-18' }, text: '16–18 September 2023' },
    {
      why: 'over months',
      range: { from: '2020-09-27', to: '2020-11-10' },
      text: '27 September–10 November 2020',
    },
    { why: 'years', range: { from: '2001', to: '2021' }, text: '2001–2021' },
    { why: 'a day to a year', range: { from: '2001-10-07', to: '2021' }, text: '7 October 2001–2021' },
  ])('$why', ({ range, text }) => {
    expect(written(formatIsoRange(range, 'en-GB'))).toBe(text);
  });

  it('is shorter where there is little room', () => {
    expect(written(formatIsoRange({ from: '2023-09-16', to: '2023-09-18' }, 'en-GB', 'short'))).toMatch(
      /^16–18 Sept? 2023$/,
    );
  });

  it('breaks at its dash, and nowhere else', () => {
    const range = formatIsoRange({ from: '2020-09-27', to: '2020-11-10' }, 'en-GB');
    expect(range.split(/(?<=–)[ \u2009]/)).toEqual([
      '27\u00A0September\u2009–',
      '10\u00A0November\u00A02020',
    ]);
  });
});
