import { describe, expect, it } from 'vitest';

import { inflect } from './inflect';
import { parseLanguage } from './parse-language';

const FILE = `
# a comment
inflects every
least 3
same ё е

words and names:
[бв] = ~ ~а
а = а ы -
на = на не
words:
на = но
everyday:
us it
who
`;

const forms = (base: string, sort: 'names' | 'words'): string[] =>
  inflect(base, sort, parseLanguage('ru', FILE)).flatMap(({ stem, endings }) =>
    endings.map((ending) => stem + ending),
  );

describe('a file of rules', () => {
  it.each([
    { why: 'a rule for each letter of a set', base: 'клоб', sort: 'names', all: ['клоб', 'клоба'] },
    { why: 'no ending at all', base: 'страза', sort: 'names', all: ['страза', 'стразы', 'страз'] },
    { why: 'the longest ending holds', base: 'страна', sort: 'names', all: ['страна', 'стране'] },
    {
      why: 'rules for the same ending add up',
      base: 'страна',
      sort: 'words',
      all: ['страна', 'стране', 'страно'],
    },
    { why: 'no rule', base: 'такси', sort: 'names', all: [] },
    { why: 'too short to change', base: 'на', sort: 'names', all: [] },
    { why: 'something of the word has to stay', base: 'бна', sort: 'names', all: ['бна', 'бне'] },
  ] as const)('$why', ({ base, sort, all }) => {
    expect(forms(base, sort)).toEqual(all);
  });

  it('has settings and a list of everyday words', () => {
    const language = parseLanguage('ru', FILE);
    expect(language).toMatchObject({ inflects: 'every', least: 3, same: new Map([['ё', 'е']]) });
    expect([...language.everyday]).toEqual(['us', 'it', 'who']);
  });

  it.each(['words:\nnonsense', 'а = б', 'wrods:\nа = б'])('is not guessed at: %j', (file) => {
    expect(() => parseLanguage('uk', file)).toThrow(/data\/languages\/uk\.txt: cannot read/);
  });
});
