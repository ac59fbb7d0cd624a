import { describe, expect, it } from 'vitest';

import { passageUrl } from './text-fragment';

const URL_ = 'https://example.org/article';

describe('passageUrl', () => {
  it.each([
    { why: 'spaces', text: 'losing its influence', fragment: 'losing%20its%20influence' },
    { why: 'a dash would mark a prefix', text: 'full-scale invasion', fragment: 'full%2Dscale%20invasion' },
    {
      why: 'a comma would part start and end',
      text: 'threats, blackmail',
      fragment: 'threats%2C%20blackmail',
    },
    {
      why: 'an ampersand would begin another',
      text: 'trade & transport',
      fragment: 'trade%20%26%20transport',
    },
    { why: 'a percent sign', text: '60% of trade', fragment: '60%25%20of%20trade' },
    {
      why: 'curly quotes and a long dash',
      text: '“sanctions” – talk',
      fragment: '%E2%80%9Csanctions%E2%80%9D%20%E2%80%93%20talk',
    },
    { why: 'Cyrillic', text: 'тиск', fragment: '%D1%82%D0%B8%D1%81%D0%BA' },
  ])('$why', ({ text, fragment }) => {
    expect(passageUrl(URL_, text)).toBe(`${URL_}#:~:text=${fragment}`);
  });

  it('keeps a fragment that is there already', () => {
    expect(passageUrl(`${URL_}#top`, 'a')).toBe(`${URL_}#top:~:text=a`);
  });

  it('says the very words, once decoded', () => {
    const text = 'a-b, c & “d” — 100%';
    const [, directive = ''] = passageUrl(URL_, text).split(':~:text=');
    expect(directive).not.toMatch(/[-,&]/);
    expect(decodeURIComponent(directive)).toBe(text);
  });
});
