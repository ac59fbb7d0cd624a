import { describe, expect, it } from 'vitest';

import type { PackFolder } from './parse-pack';
import { parsePack } from './parse-pack';
import { formatProblem } from './problem';
import { SMALL_PACK, withEdit } from './small-pack';

const complaints = (folder: PackFolder) => parsePack(folder).problems.map(formatProblem);

describe('a pack in order', () => {
  const { pack, problems } = parsePack(SMALL_PACK);
  const factOf = (id: string) => pack?.facts.find((fact) => fact.id === id);

  it('has no problems and its facts in the order of their ids', () => {
    expect(problems).toEqual([]);
    expect(pack?.facts.map(({ id }) => id)).toEqual(['bridge', 'river-treaty', 'signing']);
  });

  it('has aliases as objects, with the words of a context in place of its name', () => {
    expect(factOf('river-treaty')?.aliases).toEqual([
      { text: 'river treaty' },
      { text: 'RT', needs: ['river', 'bank', 'treaty'] },
      { text: 'договор о реке', lang: 'ru' },
    ]);
  });

  it('has framings in the order of the sources, a silent one among them', () => {
    expect(factOf('bridge')?.framings).toEqual([
      { silent: true },
      {
        says: 'It is open to all, by day and by night.',
        wording: [{ text: 'The old bridge stands open', paragraph: 2 }],
      },
    ]);
  });

  it('has references in place of their keys, and says how they were read only where that needs saying', () => {
    expect(factOf('river-treaty')?.record?.[0]?.cites).toEqual([
      { title: 'Gazette', publisher: 'The banks', date: '2020-03-04', document: 'G/12' },
    ]);
    const copied = parsePack(withEdit('facts/river-treaty.yaml', '[gazette]', '[gazette, notice-board]'));
    expect(copied.pack?.facts[1]?.record?.[0]?.cites[1]).toEqual({
      title: 'A notice',
      publisher: 'The banks',
      url: 'https://banks.example/notice',
      read: 'copy',
    });
  });

  it('gives an alias that two facts claim to the one the ruling names', () => {
    expect(factOf('bridge')?.aliases).toContainEqual({ text: 'the crossing' });
    expect(factOf('signing')?.aliases).toEqual([{ text: 'the signing' }]);
  });

  it('keeps what only the gates need to itself', () => {
    expect(pack?.sources[0]).not.toHaveProperty('article');
    expect(pack).not.toHaveProperty('rulings');
    expect(pack).not.toHaveProperty('loadedWords');
  });
});

const TREATY = 'facts/river-treaty.yaml';
const BRIDGE = 'facts/bridge.yaml';
const SIGNING = 'facts/signing.yaml';
const LONG = 'Says it at length. '.repeat(11).trim();

describe('a broken copy is told where, what and what to do', () => {
  it.each([
    // The file itself
    {
      why: 'not YAML',
      edit: [BRIDGE, 'term: Bridge', 'term: [Bridge'],
      says: [
        `${BRIDGE}: line 3, column 1: "category: place", not YAML (Flow sequence in block collection must be sufficiently indented and end with a ]): correct it`,
      ],
    },
    {
      why: 'a key twice, of which one would be lost',
      edit: [BRIDGE, 'category: place', 'term: Old bridge\ncategory: place'],
      says: [
        `${BRIDGE}: line 3, column 1: "term: Old bridge", this key stands twice in its map: take one out`,
      ],
    },
    {
      why: 'a key nobody reads',
      edit: [BRIDGE, 'category: place', 'categry: place'],
      says: [
        `${BRIDGE}: category: nothing, required: add it`,
        `${BRIDGE}: categry: "place", no such key here: correct its spelling or take it out`,
      ],
    },
    {
      why: 'an unknown key deep inside',
      edit: [BRIDGE, 'paragraph: 2', 'paragraph: 2, differ: [old]'],
      says: [
        `${BRIDGE}: framings.south.wording[0].differ: ["old"], no such key here: correct its spelling or take it out`,
      ],
    },
    {
      why: 'a file that would never be read',
      edit: ['facts/ferry.yml', '', 'id: ferry'],
      says: ['facts/ferry.yml: its name: "facts/ferry.yml", not facts/<id>.yaml: rename or move it'],
    },
    {
      why: 'an empty file',
      edit: [BRIDGE, SMALL_PACK.files.get(BRIDGE)!, ''],
      says: [`${BRIDGE}: the whole file: nothing, required: add it`],
    },
    // Shape
    {
      why: 'a missing summary',
      edit: [BRIDGE, 'summary: A bridge over the river.\n', ''],
      says: [`${BRIDGE}: summary: nothing, required: add it`],
    },
    {
      why: 'an unknown category',
      edit: [BRIDGE, 'category: place', 'category: country'],
      says: [
        `${BRIDGE}: category: "country", must be one of wording, event, organisation, format, policy, idea, person, place: take one of these`,
      ],
    },
    {
      why: 'an unknown relation',
      edit: [BRIDGE, 'relation: one-sided', 'relation: only-south'],
      says: [
        `${BRIDGE}: relation: "only-south", must be one of agree, differ, contradict, one-sided: take one of these`,
      ],
    },
    {
      why: 'one framing',
      edit: [BRIDGE, '  north: { silent: true }\n', ''],
      says: [`${BRIDGE}: framings.north: nothing, required: add it`],
    },
    {
      why: 'a framing by somebody else',
      edit: [BRIDGE, 'north: {', 'west: {'],
      says: [
        `${BRIDGE}: framings.north: nothing, required: add it`,
        `${BRIDGE}: framings.west: {"silent":true}, no such key here: correct its spelling or take it out`,
      ],
    },
    {
      why: 'a silent source that speaks',
      edit: [BRIDGE, '{ silent: true }', '{ silent: true, says: Nothing. }'],
      says: [
        `${BRIDGE}: framings.north.says: "Nothing.", no such key here: correct its spelling or take it out`,
      ],
    },
    {
      why: 'says too much',
      edit: [BRIDGE, 'It is open to all, by day and by night.', LONG],
      says: [`${BRIDGE}: framings.south.says: 208 characters, at most 200: shorten it`],
    },
    {
      why: 'nothing quoted',
      edit: [BRIDGE, 'wording:\n      - { text: The old bridge stands open, paragraph: 2 }', 'wording: []'],
      says: [`${BRIDGE}: framings.south.wording: 0 entries, at least 1: add some`],
    },
    {
      why: 'four phrases quoted',
      edit: [
        BRIDGE,
        '{ text: The old bridge stands open, paragraph: 2 }',
        ['The', 'old', 'bridge', 'stands']
          .map((text) => `{ text: ${text}, paragraph: 2 }`)
          .join('\n      - '),
      ],
      says: [`${BRIDGE}: framings.south.wording: 4 entries, at most 3: take some out`],
    },
    {
      why: 'a number where text belongs',
      edit: [BRIDGE, 'aliases: [old bridge,', 'aliases: [1917,'],
      says: [`${BRIDGE}: aliases[0].text: 1917, must be text: put it in quotes`],
    },
    {
      why: 'a line break in a sentence',
      edit: [BRIDGE, 'summary: A bridge over the river.', 'summary: |\n  A bridge\n  over it.'],
      says: [
        `${BRIDGE}: summary: "A bridge\\nover it.\\n", empty, or space at an end: trim it (fold long text with >-)`,
        `${BRIDGE}: summary: "A bridge\\nover it.\\n", a line break: write long text with >-`,
      ],
    },
    {
      why: 'a day that no calendar has',
      edit: [TREATY, "asOf: '2024'", "asOf: '2024-02-30'"],
      says: [
        `${TREATY}: record[0].asOf: "2024-02-30", must be a date such as 2023, 2023-09 or 2023-09-19: correct it`,
      ],
    },
    {
      why: 'a note without a citation',
      edit: [TREATY, 'cites: [gazette]', 'cites: []'],
      says: [`${TREATY}: record[0].cites: 0 entries, at least 1: add some`],
    },
    // Names
    {
      why: 'an id that is not the name of its file',
      edit: [BRIDGE, 'id: bridge', 'id: old-bridge'],
      says: [
        `${BRIDGE}: id: "old-bridge", the file is called bridge: make the two equal`,
        'pack.yaml: rulings[0].fact: "bridge", not one of the claimants: take one of old-bridge, signing',
      ],
    },
    {
      why: 'a context nobody defined',
      edit: [TREATY, '$banks', '$shores'],
      says: [
        `${TREATY}: aliases[1].needs[0]: "$shores", not in contexts.yaml: define it there or take one of $banks`,
      ],
    },
    {
      why: 'a citation nobody listed',
      edit: [TREATY, '[gazette]', '[gazette, herald]'],
      says: [
        `${TREATY}: record[0].cites[1]: "herald", not in references.yaml: add it there or correct the key`,
      ],
    },
    {
      why: 'a related fact that does not exist',
      edit: [TREATY, 'related: [bridge]', 'related: [ferry]'],
      says: [`${TREATY}: related[0]: "ferry", no fact of this pack has this id: correct it or take it out`],
    },
    {
      why: 'a fact related to itself',
      edit: [TREATY, 'related: [bridge]', 'related: [river-treaty]'],
      says: [`${TREATY}: related[0]: "river-treaty", this fact itself: take it out`],
    },
    {
      why: 'a related fact twice',
      edit: [TREATY, 'related: [bridge]', 'related: [bridge, bridge]'],
      says: [`${TREATY}: related[1]: "bridge", named before: take it out`],
    },
    // Relation
    {
      why: 'one silent and yet they agree',
      edit: [BRIDGE, 'relation: one-sided', 'relation: agree'],
      says: [`${BRIDGE}: relation: "agree", one source is silent: write one-sided`],
    },
    {
      why: 'both speak and yet it is one-sided',
      edit: [
        TREATY,
        'relation: differ\ncontrast: One sees a help where the other sees a cost.',
        'relation: one-sided',
      ],
      says: [`${TREATY}: relation: "one-sided", both sources speak: write agree, differ or contradict`],
    },
    {
      why: 'they differ and nobody says in what',
      edit: [TREATY, 'contrast: One sees a help where the other sees a cost.\n', ''],
      says: [`${TREATY}: contrast: nothing, required for differ: say what differs`],
    },
    {
      why: 'they agree and yet there is a contrast',
      edit: [TREATY, 'relation: differ', 'relation: agree'],
      says: [
        `${TREATY}: contrast: "One sees a help where the other sees a cost.", only differ and contradict have one, this is agree: take it out`,
      ],
    },
    // Fairness
    {
      why: 'a loaded word in our own voice, in any form',
      edit: [BRIDGE, 'A bridge over the river.', 'A bridge built by Aggressors.'],
      says: [
        `${BRIDGE}: summary: "Aggressors", a loaded word (pack.yaml, loadedWords): say it neutrally, or in “ ” where the word itself is meant`,
      ],
    },
    {
      why: 'much more is said of one side',
      edit: [
        TREATY,
        'It helps both banks, as the mayor puts it.',
        'It helps both banks, as the mayor puts it in a speech that everybody heard and nobody forgot.',
      ],
      says: [
        'facts/: average length of says: north 68 to south 43 characters (1.59), at most 1.15: shorten what stands under north or say more of the other',
        'facts/: says and wording where both speak: north 118 to south 75 characters (1.57), at most 1.15: shorten what stands under north or say more of the other',
      ],
    },
    // Wording
    {
      why: 'a phrase the source did not write',
      edit: [TREATY, 'text: a burden on the southern bank', 'text: a hard burden on southern bank'],
      says: [
        `${TREATY}: framings.south.wording[0].text: "a hard burden on southern bank", not word for word in paragraph 1 of south: copy it from the article`,
      ],
    },
    {
      why: 'a phrase from another paragraph',
      edit: [BRIDGE, 'paragraph: 2', 'paragraph: 1'],
      says: [
        `${BRIDGE}: framings.south.wording[0].text: "The old bridge stands open", not word for word in paragraph 1 of south: it stands in paragraph 2`,
      ],
    },
    {
      why: 'a paragraph the article does not have',
      edit: [BRIDGE, 'paragraph: 2', 'paragraph: 9'],
      says: [
        `${BRIDGE}: framings.south.wording[0].paragraph: 9, this article has paragraphs 1 to 2: correct it`,
      ],
    },
    {
      why: 'the headline of an article that has none',
      edit: [BRIDGE, 'paragraph: 2', 'paragraph: 0'],
      says: [
        `${BRIDGE}: framings.south.wording[0].paragraph: 0, this article has paragraphs 1 to 2: correct it`,
      ],
    },
    {
      why: 'page furniture, which is no source',
      edit: [SIGNING, 'text: A treaty for both banks', "text: 'Weather: 12 degrees'"],
      says: [
        `${SIGNING}: framings.north.wording[0].text: "Weather: 12 degrees", not word for word in paragraph 0 of north: copy it from the article`,
      ],
    },
    {
      why: 'a whole sentence quoted',
      edit: [
        TREATY,
        'text: a lifeline for both banks',
        'text: "a lifeline for both banks, said the mayor of the northern bank on a rainy Monday"',
      ],
      says: [
        `${TREATY}: framings.north.wording[0].text: 16 words, at most 14: quote less of it`,
        'facts/: says and wording where both speak: north 122 to south 75 characters (1.63), at most 1.15: shorten what stands under north or say more of the other',
      ],
    },
    {
      why: 'a part picked out that is not in the phrase',
      edit: [TREATY, 'differs: [lifeline]', 'differs: [life-line]'],
      says: [
        `${TREATY}: framings.north.wording[0].differs[0]: "life-line", not a part of "a lifeline for both banks": copy it from there`,
      ],
    },
    // Dates
    {
      why: 'a note from the future of the pack',
      edit: [TREATY, "asOf: '2024'", "asOf: '2024-07'"],
      says: [
        `${TREATY}: record[0].asOf: "2024-07", later than the pack's own asOf (2024-06): correct it, or read the record again and raise that`,
      ],
    },
    {
      why: 'a citation younger than the reading it stands for',
      edit: [TREATY, "asOf: '2024'", "asOf: '2020-02'"],
      says: [
        `${TREATY}: record[0].cites[0]: "Gazette" of 2020-03-04, later than the note's asOf (2020-02): raise asOf to what was read`,
      ],
    },
    {
      why: 'a note that rests on undated things alone',
      edit: [TREATY, '[gazette]', '[notice-board]'],
      says: [
        `${TREATY}: record[0].cites: ["A notice"], undated in references.yaml: date one of them or cite something dated beside them`,
      ],
    },
    {
      why: 'a time for what is no event',
      edit: [BRIDGE, 'relation: one-sided', "relation: one-sided\nwhen: { from: '1900' }"],
      says: [`${BRIDGE}: when: {"from":"1900"}, only an event has one, this is place: take it out`],
    },
    {
      why: 'an end before the beginning',
      edit: [SIGNING, "from: '2020-03-03'", "from: '2020-03-03', to: '2020-03-01'"],
      says: [`${SIGNING}: when.to: "2020-03-01", earlier than from: correct one of them`],
    },
    // Aliases
    {
      why: 'an alias of another fact, in other dress',
      edit: [SIGNING, 'aliases: [the signing,', 'aliases: [River-Treaty,'],
      says: [
        `${SIGNING}: aliases[0]: "River-Treaty", ${TREATY} claims it too: leave it to one of them, or rule on it in pack.yaml (rulings)`,
      ],
    },
    {
      why: 'an alias twice in one fact',
      edit: [SIGNING, 'aliases: [the signing,', 'aliases: [the signing, The signing,'],
      says: [`${SIGNING}: aliases[1]: "The signing", the same as aliases[0]: take one out`],
    },
    {
      why: 'debris of a translation as an alias',
      edit: [SIGNING, 'aliases: [the signing,', 'aliases: [RVT,'],
      says: [
        `${SIGNING}: aliases[0]: "RVT", debris of a translation (pack.yaml, garbled): take it out, or give it needs only its article has`,
      ],
    },
    {
      why: 'an alias that is blocked',
      edit: ['blocking.yaml', 'river treaty organisation', 'Old Bridge'],
      says: [
        `${BRIDGE}: aliases[0]: "old bridge", blocking.yaml holds the same phrase, so it would never be marked: take one of them out`,
      ],
    },
    {
      why: 'a language that does not write so',
      edit: [TREATY, 'договор о реке, lang: ru', 'договір, lang: ru'],
      says: [
        `${TREATY}: aliases[2]: "договір", lang is ru, which is not written with “і”: correct one of them`,
      ],
    },
    {
      why: 'a ruling on what nobody disputes',
      edit: ['pack.yaml', 'alias: the crossing', 'alias: the ferry'],
      says: [
        `${SIGNING}: aliases[1]: "The Crossing", ${BRIDGE} claims it too: leave it to one of them, or rule on it in pack.yaml (rulings)`,
        'pack.yaml: rulings[0].alias: "the ferry", fewer than two facts claim this alias: take the ruling out',
      ],
    },
    // The pack
    {
      why: 'one source only',
      edit: [
        'pack.yaml',
        SMALL_PACK.files.get('pack.yaml')!.match(/ {2}- id: south[^]*On the bridge\]\n/u)![0],
        '',
      ],
      says: ['pack.yaml: sources: 1 entries, at least 2: add some'],
    },
    {
      why: 'one source twice',
      edit: ['pack.yaml', 'https://south.example/burden', 'https://north.example/treaty'],
      says: [
        'pack.yaml: sources[1].url: "https://north.example/treaty", the same as the first: a pack compares two sources',
      ],
    },
    {
      why: 'an outline with a paragraph left out',
      edit: ['pack.yaml', '[On the treaty, On boats]', '[On the treaty]'],
      says: ['pack.yaml: sources.north.outline: 1 lines, the article has 2 paragraphs: one line for each'],
    },
    {
      why: 'an address that is not https',
      edit: ['pack.yaml', 'https://south.example', 'http://south.example'],
      says: [
        'pack.yaml: sources[1].url: "http://south.example/burden", must be an https address: correct it',
      ],
    },
    {
      why: 'an article that was changed',
      edit: ['pack.yaml', 'sha256: ', `sha256: ${'f'.repeat(64)} # `],
      says: [
        `pack.yaml: sources.north.article.sha256: "${'f'.repeat(64)}", the file has ${SMALL_PACK.sha256(SMALL_PACK.articles!.get('north.txt')!)}: it is another text than the facts quote`,
      ],
    },
    {
      why: 'an article that is not there',
      edit: ['pack.yaml', 'file: north.txt', 'file: nord.txt'],
      says: [
        'pack.yaml: sources.north.article.file: "nord.txt", not among the articles: correct the name or put the file there',
      ],
    },
    {
      why: 'a pack under another name',
      edit: ['pack.yaml', 'id: rivers', 'id: river'],
      says: ['pack.yaml: id: "river", the folder is called rivers: make them equal'],
    },
    {
      why: 'a reference that cannot be found',
      edit: ['references.yaml', '  document: G/12\n', ''],
      says: [
        'references.yaml: gazette: {"title":"Gazette","publisher":"The banks","date":"2020-03-04","read"…, neither url nor document: say where it can be found',
      ],
    },
    {
      why: 'a reference on plain http',
      edit: ['references.yaml', 'https://banks.example', 'http://banks.example'],
      says: [
        'references.yaml: notice-board.url: "http://banks.example/notice", must be an https address: correct it',
      ],
    },
  ] satisfies { why: string; edit: [string, string, string]; says: string[] }[])('$why', ({ edit, says }) => {
    const [file, from, to] = edit;
    expect(complaints(withEdit(file, from, to))).toEqual(says);
  });

  it('all that is wrong is said at once', () => {
    const broken = withEdit(BRIDGE, 'paragraph: 2', 'paragraph: 7');
    const files = new Map([...broken.files, [SIGNING, 'id: signing']]);
    const found = complaints({ ...broken, files });
    expect(found.filter((line) => line.startsWith(SIGNING)).length).toBeGreaterThan(4);
    expect(found.filter((line) => line.startsWith(BRIDGE))).toHaveLength(1);
  });

  it('no part of a broken pack gets out', () => {
    expect(parsePack(withEdit(BRIDGE, 'paragraph: 2', 'paragraph: 7')).pack).toBeUndefined();
  });
});
