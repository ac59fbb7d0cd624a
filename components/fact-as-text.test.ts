import { expect, it } from 'vitest';

import { contentOf, englishTranslator, FACT, ONE_SIDED } from './card-fixture';
import { factAsText } from './fact-as-text';

const t = englishTranslator();
/** Dates hold together with no-break spaces; for reading a test they are spaces. */
const textOf = (...content: Parameters<typeof contentOf>) =>
  factAsText(contentOf(...content), t).replaceAll('\u00A0', ' ');

it('says all a card says, with who says it and where', () => {
  expect(textOf()).toBe(`River Pact (RP, РП)
Organisation · Framed in conflict
An alliance of six states along the river, founded in 1992.

The Lantern (Northland · translated): Describes a pact in decline.
“losing its influence in its own project” (¶ 11)
“cannot ensure safety” (headline)
https://lantern.example/pact

Harbour, reworded (Southland · via a weekly): Describes an alliance that works.
“a military alliance” (¶ 5)
https://harbour.example/alliance

What differs: One says that the pact fails its members; the other that it holds.

On record (as of January 2026): Six states are members.
The Gazette, Members, 19 December 2012, https://gazette.example/members
United Nations, Treaty, A/RES/1

Two sources chosen for contrast, not a survey of opinion. (Sidelight)`);
});

it('keeps the order of the columns', () => {
  const text = textOf(FACT, { order: [1, 0] });
  expect(text.indexOf('Harbour, reworded')).toBeLessThan(text.indexOf('The Lantern'));
});

it('says which source is silent', () => {
  expect(textOf(ONE_SIDED)).toContain('The Lantern (Northland · translated): Does not mention it.');
});
