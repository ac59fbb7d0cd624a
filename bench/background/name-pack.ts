import type { Pack, Source } from '@/lib/facts/fact';

const SOURCE: Source = {
  id: 'none',
  name: 'None',
  byline: '',
  title: '',
  publisher: '',
  published: { from: '2026' },
  url: 'https://none.example/',
  identified: '',
  outline: [],
};

/** A pack of one fact for each name, with that name in its very capitals as only alias. */
export function namePack(names: readonly string[]): Pack {
  return {
    id: 'names',
    title: 'Names',
    version: '1.0.0',
    asOf: '2026',
    maintainer: '',
    licence: '',
    sources: [SOURCE, SOURCE],
    blocking: [],
    facts: names.map((name, index) => ({
      id: `name-${index}`,
      term: name,
      category: 'place',
      summary: '',
      aliases: [{ text: name, case: 'exact' }],
      relation: 'agree',
      framings: [{ silent: true }, { silent: true }],
    })),
  };
}
