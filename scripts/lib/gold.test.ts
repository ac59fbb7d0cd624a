import { expect, it } from 'vitest';

import { parseGold } from './gold';

const MENTION = { start: 4, end: 8, surface: 'CSTO', fact: 'csto', optional: false };
const PASSAGE = { id: 'p1', lang: 'en', kind: 'relevant', text: 'The CSTO met.', mentions: [MENTION] };

it('reads a passage a line, whatever else a passage says', () => {
  const lines = [
    { ...PASSAGE, url: 'https://a.example/' },
    { ...PASSAGE, mentions: [] },
  ];
  const parsed = parseGold('a.jsonl', `${lines.map((line) => JSON.stringify(line)).join('\n\n')}\n`);
  expect(parsed).toEqual([PASSAGE, { ...PASSAGE, mentions: [] }]);
});

it.each([
  { why: 'a line cut short', line: '{"id": "p1"', says: /^a\.jsonl:2: not JSON \(/ },
  { why: 'no object', line: '7', says: /^a\.jsonl:2: the line: .*expected object/ },
  {
    why: 'a passage without text',
    line: JSON.stringify({ ...PASSAGE, text: undefined }),
    says: /^a\.jsonl:2: text: .*expected string/,
  },
  {
    why: 'a start that is none',
    line: JSON.stringify({ ...PASSAGE, mentions: [{ ...MENTION, start: -1 }] }),
    says: /^a\.jsonl:2: mentions\.0\.start: /,
  },
  {
    why: 'a mention that is not there',
    line: JSON.stringify({ ...PASSAGE, mentions: [{ ...MENTION, start: 3 }] }),
    says: /^a\.jsonl:2: p1: “CSTO” is not at 3 to 8$/,
  },
])('names file, line and value of $why', ({ line, says }) => {
  expect(() => parseGold('a.jsonl', `${JSON.stringify(PASSAGE)}\n${line}`)).toThrow(says);
});
