import { describe, expect, it } from 'vitest';

import { compareVisits } from './pages-compare';
import type { Visit } from './pages-visit';

const PLAIN: Visit = {
  markup: '<html><p id="p-1">text</p></html>',
  errors: [],
  requests: ['https://cdn.example/a.js?t=1'],
  shifts: [{ at: 10, value: 0.1 }],
  readyMs: 5,
  floorMs: 1,
};

describe('compareVisits', () => {
  it.each([
    { why: 'the same page is the same', visit: {}, news: {} },
    {
      why: 'an element more is ours',
      visit: { markup: '<html><p id="p-1">text</p><mark>x</mark></html>' },
      news: { markup: ['<mark>x', '</mark>'] },
    },
    {
      why: 'without scripts even a number must be as it was',
      visit: { markup: '<html><p id="p-2">text</p></html>' },
      news: { markup: ['<p id="p-2">text'] },
    },
    { why: 'an error the page did not have', visit: { errors: ['Boom\n at x'] }, news: { errors: ['Boom'] } },
    {
      why: 'a request the page did not make',
      visit: { requests: ['https://other.example/'] },
      news: { requests: ['https://other.example/'] },
    },
    { why: 'less shift is none', visit: { shifts: [] }, news: {} },
    { why: 'more shift is ours', visit: { shifts: [{ at: 1, value: 0.25 }] }, news: { shift: 0.15 } },
    { why: 'rounding is no shift', visit: { shifts: [{ at: 1, value: 0.1002 }] }, news: {} },
  ])('$why', ({ visit, news }) => {
    const found = compareVisits({ ...PLAIN, ...visit }, [PLAIN], 'off');
    expect(found).toEqual({ markup: [], errors: [], requests: [], shift: 0, ...news });
  });

  it.each([
    { why: 'a number', id: '4395874506358', other: '6594957835842' },
    { why: 'a hash', id: 'deadbeefcafe', other: 'cafe01beef99' },
    { why: 'a moment in base 36', id: 'callback__mwr8zmpr_1', other: 'callback__mwr8zp3t_1' },
  ])('takes $why that a page makes up for the same as another', ({ id, other }) => {
    const [visit, control] = [id, other].map((made) => ({ ...PLAIN, markup: `<html><a href="/${made}">` }));
    expect(compareVisits(visit!, [control!], 'on').markup).toEqual([]);
  });

  it('tells words apart, where scripts run as well', () => {
    const [visit, control] = ['sidelight', 'pubmine'].map((name) => ({ ...PLAIN, markup: `<${name}>` }));
    expect(compareVisits(visit!, [control!], 'on').markup).toEqual(['<sidelight>']);
  });

  it('takes what a page makes up anew each time for the same, where its scripts run', () => {
    const visit = {
      ...PLAIN,
      markup: '<html><p id="p-77">text</p></html>',
      requests: ['https://cdn.example/b.js?t=2'],
    };
    expect(compareVisits(visit, [PLAIN], 'on')).toMatchObject({ markup: [], requests: [] });
  });
});
