import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { siteName } from '@/lib/sites/site-of';

import { newsSiteHosts, newsSitePatterns } from './news-sites';
import { FEWEST_HOSTS, parseNewsSites } from './parse-news-sites';

/** Enough good hosts for a list to be long enough: `n000.org`, `n001.org`, … */
const filler = Array.from({ length: FEWEST_HOSTS }, (_, at) => `n${String(at).padStart(3, '0')}.org`);
const filled = (...lines: string[]) =>
  ['filler:', ...filler.map((host) => `  - ${host}`), 'world:', ...lines.map((line) => `  - ${line}`)].join(
    '\n',
  );

describe('parseNewsSites', () => {
  it('takes hosts group by group', () => {
    expect(parseNewsSites(filled('24.kg', 'bbc.co.uk', 'xn--80aayrb.xn--p1ai'))).toEqual([
      ...filler,
      '24.kg',
      'bbc.co.uk',
      'xn--80aayrb.xn--p1ai',
    ]);
  });

  it.each([
    { why: 'a scheme', lines: ['https://bbc.com'], error: 'world: "https://bbc.com", a host alone' },
    { why: 'a path', lines: ['bbc.com/news'], error: 'world: "bbc.com/news", a host alone' },
    { why: 'a port', lines: ['"bbc.com:443"'], error: 'world: "bbc.com:443", a host alone' },
    { why: 'a wildcard', lines: ['"*.bbc.com"'], error: 'world: "*.bbc.com", a host alone' },
    { why: 'capitals', lines: ['BBC.com'], error: 'world: "BBC.com", write it in lower case' },
    { why: 'www.', lines: ['www.bbc.com'], error: 'world: "www.bbc.com", leave out "www."' },
    { why: 'another script', lines: ['газета.рф'], error: 'world: "газета.рф", write it in ASCII' },
    { why: 'no dot', lines: ['localhost'], error: 'world: "localhost", not a host name' },
    { why: 'an empty label', lines: ['bbc..com'], error: 'world: "bbc..com", not a host name' },
    { why: 'a dot too many', lines: ['bbc.com.'], error: 'world: "bbc.com.", not a host name' },
    { why: 'an address', lines: ['10.0.0.1'], error: 'world: "10.0.0.1", not a host name' },
    { why: 'what YAML reads as a number', lines: ['24.1'], error: 'world: 24.1, not a host name' },
    { why: 'nothing', lines: [''], error: 'world: null, not a host name' },
    { why: 'a whole country', lines: ['co.uk'], error: 'world: "co.uk", a suffix that many sites share' },
    { why: 'out of order', lines: ['rt.com', 'bbc.com'], error: 'world: "bbc.com", belongs before "rt.com"' },
    { why: 'twice', lines: ['n001.org'], error: 'world: "n001.org", listed twice, first in "filler"' },
    {
      why: 'below another',
      lines: ['a.b.n001.org'],
      error: 'world: "a.b.n001.org", covered by "n001.org" in "filler"',
    },
  ])('refuses $why', ({ lines, error }) => {
    expect(() => parseNewsSites(filled(...lines))).toThrow(`data/news-sites.yaml: ${error}`);
  });

  it.each([
    { why: 'too few hosts', yaml: 'world:\n  - bbc.com', error: '1 hosts, at least 250' },
    { why: 'a list without groups', yaml: '- bbc.com', error: 'not groups of hosts' },
    { why: 'a group that is no list', yaml: 'world: bbc.com', error: 'world: not a list' },
    { why: 'an empty file', yaml: '', error: 'not groups of hosts' },
  ])('refuses $why', ({ yaml, error }) => {
    expect(() => parseNewsSites(yaml)).toThrow(error);
  });

  it('names all that is wrong at once', () => {
    expect(() => parseNewsSites(filled('BBC.com', 'co.uk'))).toThrow(/BBC\.com[^]*co\.uk/);
  });
});

describe('the list itself', () => {
  const hosts = new Set(newsSiteHosts());

  it('is valid, and becomes one pattern a host', () => {
    expect(newsSitePatterns()).toHaveLength(hosts.size);
    expect(newsSitePatterns()).toContain('*://*.bbc.com/*');
  });

  it('names each site as the reader is told it', () => {
    expect([...hosts].filter((host) => siteName(`www.${host}`) !== host)).toEqual([]);
  });

  it.each([
    { why: "the pack's own carriers", listed: ['in-ukraine.info', 'australiannationalreview.com'] },
    { why: "the pack's two publishers", listed: ['focus.ua', 'rt.com'] },
    {
      why: 'each country of the summit',
      listed: ['tengrinews.kz', '24.kg', 'kun.uz', 'asiaplustj.info', 'orient.tm'],
    },
    {
      why: 'state and independent Russian media',
      listed: ['tass.com', 'kremlin.ru', 'meduza.io', 'theins.ru'],
    },
    { why: 'an aggregator by its news host', listed: ['news.yahoo.com'] },
  ])('holds $why', ({ listed }) => {
    expect(listed.filter((host) => !hosts.has(host))).toEqual([]);
  });

  it.each([
    'google.com',
    'yahoo.com',
    'facebook.com',
    'x.com',
    'reddit.com',
    'wikipedia.org',
    'amazon.com',
    'cia.gov',
  ])('leaves out %s, which is no news site', (host) => {
    expect(hosts).not.toContain(host);
  });
});

const CORPUS = new URL('../../../shared/corpus/index.json', import.meta.url);

/** Pages of the corpus that are no news: encyclopaedias, forums, archives of offices, magazines of fashion. */
const NO_NEWS = /wikipedia|reddit|cia\.gov|archives\.gov|strive-magazine|wday\.ru|kabarislamia/;

describe.skipIf(!existsSync(CORPUS))(
  'the local corpus of news pages (skipped where it is not at hand)',
  () => {
    it('has a listed host for each page of news', () => {
      const { pages } = JSON.parse(readFileSync(CORPUS, 'utf8')) as { pages: { domain: string }[] };
      const hosts = newsSiteHosts();
      const missing = pages
        .map(({ domain }) => domain)
        .filter((domain) => !NO_NEWS.test(domain))
        .filter((domain) => !hosts.some((host) => domain === host || domain.endsWith(`.${host}`)));
      expect(missing).toEqual([]);
    });
  },
);
