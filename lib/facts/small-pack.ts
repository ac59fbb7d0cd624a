/** A pack of three facts that passes every gate; tests break copies of it. The two articles are made up for it. */
import { createHash } from 'node:crypto';

import type { PackFolder } from './parse-pack';

const NORTH_ARTICLE = `Weather: 12 degrees

A treaty for both banks

The river treaty is a lifeline for both banks, said the mayor of the northern bank on a rainy Monday in May.

Boats may pass by day and by night.
`;

const SOUTH_ARTICLE = `The river pact is a burden on the southern bank.
The old bridge stands open to all.
`;

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

const PACK = `id: rivers
title: The river treaty
version: 1.0.0
asOf: '2024-06'
maintainer: Us
licence: CC BY 4.0
sources:
  - id: north
    name: North
    byline: Northern bank
    title: A treaty for both banks
    publisher: The North
    published: { from: '2024-05-01' }
    url: https://north.example/treaty
    identified: By its name.
    article:
      file: north.txt
      sha256: ${sha256(NORTH_ARTICLE)}
      headline: 3
      paragraphs: { first: 5, step: 2, count: 2 }
    outline: [On the treaty, On boats]
  - id: south
    name: South
    byline: Southern bank
    title: A burden
    publisher: The South
    published: { from: '2024-05-02', about: true }
    url: https://south.example/burden
    identified: By its name.
    article:
      file: south.txt
      sha256: ${sha256(SOUTH_ARTICLE)}
      paragraphs: { first: 1, step: 1, count: 2 }
    outline: [On the treaty, On the bridge]
rulings:
  - { alias: the crossing, fact: bridge, reason: 'One crosses on the bridge.' }
garbled: [RVT]
loadedWords: [so-called, aggress*]
`;

const RIVER_TREATY = `id: river-treaty
term: River treaty
category: policy
summary: Treaty of 2020 on the use of the river; critics speak of a “so-called” treaty.
aliases: [river treaty, { text: RT, needs: [$banks, treaty] }, { text: договор о реке, lang: ru }]
relation: differ
contrast: One sees a help where the other sees a cost.
framings:
  north:
    says: It helps both banks, as the mayor puts it.
    wording:
      - { text: a lifeline for both banks, paragraph: 1, differs: [lifeline] }
  south:
    says: It costs the southern bank more than it gives.
    wording:
      - { text: a burden on the southern bank, paragraph: 1 }
record:
  - text: Both banks signed it on 3 March 2020.
    cites: [gazette]
    asOf: '2024'
related: [bridge]
`;

const BRIDGE = `id: bridge
term: Bridge
category: place
summary: A bridge over the river.
aliases: [old bridge, the crossing]
relation: one-sided
framings:
  north: { silent: true }
  south:
    says: It is open to all, by day and by night.
    wording:
      - { text: The old bridge stands open, paragraph: 2 }
`;

const SIGNING = `id: signing
term: The signing
category: event
summary: The banks signed a treaty on 3 March 2020.
aliases: [the signing, The Crossing]
relation: one-sided
framings:
  north:
    says: It was a good day for boats and for banks.
    wording:
      - { text: A treaty for both banks, paragraph: 0 }
  south: { silent: true }
when: { from: '2020-03-03' }
`;

const CONTEXTS = `banks: [river, bank]
`;

const REFERENCES = `gazette:
  title: Gazette
  publisher: The banks
  date: '2020-03-04'
  document: G/12
  read: text
notice-board:
  title: A notice
  publisher: The banks
  date: undated
  url: https://banks.example/notice
  read: copy
`;

export const SMALL_PACK: PackFolder = {
  id: 'rivers',
  files: new Map([
    ['pack.yaml', PACK],
    ['contexts.yaml', CONTEXTS],
    ['references.yaml', REFERENCES],
    ['blocking.yaml', '- river treaty organisation\n'],
    ['facts/bridge.yaml', BRIDGE],
    ['facts/river-treaty.yaml', RIVER_TREATY],
    ['facts/signing.yaml', SIGNING],
  ]),
  articles: new Map([
    ['north.txt', NORTH_ARTICLE],
    ['south.txt', SOUTH_ARTICLE],
  ]),
  lock: {},
  sha256,
};

/** The small pack with the first `from` in a file replaced by `to`; a file is added where it is not there. */
export function withEdit(file: string, from: string, to: string): PackFolder {
  const before = SMALL_PACK.files.get(file) ?? '';
  if (!before.includes(from)) throw new Error(`${file} does not hold ${from}`);
  return { ...SMALL_PACK, files: new Map([...SMALL_PACK.files, [file, before.replace(from, () => to)]]) };
}
