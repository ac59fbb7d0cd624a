import { describe, expect, it } from 'vitest';

import { toCsv } from './csv';
import { exportName, factsAsCsv, factsAsJson } from './export-facts';
import { INVENTED_PACK } from './invented-pack';

/** A CSV reader of the plainest kind, to read back what was written. */
function readCsv(text: string): string[][] {
  return text
    .replace(/^\uFEFF/u, '')
    .split('\r\n')
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/gu)].map(([, field]) => field!.replaceAll('""', '"')),
    );
}

describe('toCsv', () => {
  it.each([
    { why: 'commas, quotes and line ends inside a field', field: 'a, "b"\nc', read: 'a, "b"\nc' },
    { why: 'an equals sign is no formula', field: '=1+1', read: "'=1+1" },
    { why: 'nor behind spaces', field: '  =1+1', read: "'  =1+1" },
    { why: 'a plus', field: '+1', read: "'+1" },
    { why: 'a minus', field: '-1', read: "'-1" },
    { why: 'an at sign', field: '@SUM(A1)', read: "'@SUM(A1)" },
    { why: 'a tab', field: '\t=1', read: "'\t=1" },
    { why: 'a sign in the middle is only a sign', field: 'C5+1', read: 'C5+1' },
    { why: 'nothing', field: '', read: '' },
  ])('$why', ({ field, read }) => {
    expect(readCsv(toCsv([[field, 'next']]))).toEqual([[read, 'next']]);
  });

  it('ends every row with CRLF', () => {
    expect(toCsv([['a'], ['b']])).toBe('"a"\r\n"b"\r\n');
  });
});

describe('factsAsCsv', () => {
  const [head, ...rows] = readCsv(factsAsCsv(INVENTED_PACK, INVENTED_PACK.facts));
  const cell = (id: string, column: string) => rows.find(([first]) => first === id)![head!.indexOf(column)];

  it('has a row for each fact, and as many fields in each as in the head', () => {
    expect(rows.map(([id]) => id)).toEqual(INVENTED_PACK.facts.map(({ id }) => id));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head!.length]));
  });

  it('says what each source says, and where it is silent', () => {
    expect(cell('treaty', 'south says')).toBe('It costs.');
    expect(cell('treaty', 'north wording')).toContain('“A treaty for all” (headline)');
    expect(cell('bridge', 'north mentions')).toBe('no');
    expect(cell('bridge', 'south mentions')).toBe('yes');
  });

  it('keeps what the record rests on', () => {
    expect(cell('treaty', 'record')).toContain('https://gazette.example/12');
  });

  it('begins with a byte order mark', () => {
    expect(factsAsCsv(INVENTED_PACK, [])).toMatch(/^\uFEFF"id"/u);
  });
});

describe('factsAsJson', () => {
  it('can be read back: the sources, the licence, and the facts asked for', () => {
    const [treaty] = INVENTED_PACK.facts;
    const read = JSON.parse(factsAsJson(INVENTED_PACK, [treaty!]));
    expect(read).toMatchObject({
      id: 'rivers',
      licence: INVENTED_PACK.licence,
      sources: INVENTED_PACK.sources,
    });
    expect(read.facts).toEqual([treaty]);
  });
});

it('names the file by pack and version', () => {
  expect(exportName(INVENTED_PACK, 'csv')).toBe('rivers-1.0.0.csv');
});
