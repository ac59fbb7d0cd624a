import { describe, expect, it } from 'vitest';

import { quotationsOf } from './check-quotations';
import type { PackFolder } from './parse-pack';
import { parsePack } from './parse-pack';
import { formatProblem } from './problem';
import { SMALL_PACK, withEdit } from './small-pack';
import { lockWordings } from './wording-lock';

const { authored, facts } = parsePack(SMALL_PACK);
const lock = lockWordings(quotationsOf(facts, authored!), SMALL_PACK.sha256);

/** The folder as it is for whoever has not got the articles. */
function withoutArticles(complete: PackFolder): PackFolder {
  const { articles: _, ...folder } = complete;
  return { ...folder, lock };
}

const complaints = (folder: PackFolder) => parsePack(withoutArticles(folder)).problems.map(formatProblem);

const BRIDGE = 'facts/bridge.yaml';
const UNPROVEN = 'with the articles at hand run npm run facts -- --lock';

describe('without the articles, the lock', () => {
  it('proves what was locked with them', () => {
    expect(complaints(SMALL_PACK)).toEqual([]);
  });

  it.each([
    {
      why: 'not a phrase that was changed by one letter',
      folder: withEdit(BRIDGE, 'The old bridge stands open', 'The old Bridge stands open'),
      says: `${BRIDGE}: framings.south.wording[0].text: "The old Bridge stands open", not proven to stand in paragraph 2 of south: ${UNPROVEN}`,
    },
    {
      why: 'not a phrase said to be from another paragraph',
      folder: withEdit(BRIDGE, 'paragraph: 2', 'paragraph: 1'),
      says: `${BRIDGE}: framings.south.wording[0].text: "The old bridge stands open", not proven to stand in paragraph 1 of south: ${UNPROVEN}`,
    },
  ])('proves $why', ({ folder, says }) => {
    expect(complaints(folder)).toEqual([says]);
  });

  it('still knows how many paragraphs there are', () => {
    expect(complaints(withEdit(BRIDGE, 'paragraph: 2', 'paragraph: 3'))).toEqual([
      `${BRIDGE}: framings.south.wording[0].paragraph: 3, this article has paragraphs 1 to 2: correct it`,
    ]);
  });
});

describe('the lock itself', () => {
  const phrases = [
    { source: 'south', paragraph: 2, text: 'b' },
    { source: 'north', paragraph: 10, text: 'a' },
    { source: 'south', paragraph: 2, text: 'a' },
    { source: 'north', paragraph: 2, text: 'a' },
    { source: 'south', paragraph: 2, text: 'b' },
  ];
  const text = (order: typeof phrases) => JSON.stringify(lockWordings(order, SMALL_PACK.sha256));

  it('is the same whatever the order of the facts, so that its diffs are small', () => {
    expect(text(phrases.toReversed())).toBe(text(phrases));
    expect(Object.keys(lockWordings(phrases, SMALL_PACK.sha256))).toEqual(['north', 'south']);
  });

  it('holds a phrase once, however many facts quote it', () => {
    expect(lockWordings(phrases, SMALL_PACK.sha256)['south']?.['2']).toHaveLength(2);
  });

  it('holds no word of the articles', () => {
    expect(JSON.stringify(lock)).not.toContain('bridge');
  });
});
