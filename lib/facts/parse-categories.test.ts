import { describe, expect, it } from 'vitest';

import { parseCategories } from './parse-categories';
import { formatProblem } from './problem';

describe('parseCategories', () => {
  it('says which categories are missing, and which are none', () => {
    const { value, problems } = parseCategories('categories.yaml', 'country: {}');
    expect(value).toEqual([]);
    const lines = problems.map(formatProblem);
    expect(lines).toContain('categories.yaml: wording: nothing, required: add it');
    expect(lines).toContain(
      'categories.yaml: country: {}, no such key here: correct its spelling or take it out',
    );
  });

  it('says what is wrong with one', () => {
    const { problems } = parseCategories('categories.yaml', 'place: { light: red }');
    expect(problems.map(formatProblem)).toContain(
      'categories.yaml: place.light: "red", must be #rrggbb in small letters: correct it',
    );
  });
});
