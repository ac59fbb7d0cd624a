import { packs } from 'virtual:sidelight/packs';
import { describe, expect, it } from 'vitest';

import { bracketed, unbracketed } from '@/lib/lexicon/find-in.fixture';

import { createFactFinder, paragraphsOf } from './find-facts';

interface Row {
  readonly why: string;
  /** A page, with what is to be marked in ⟦brackets⟧. */
  readonly page: string;
}

const findFacts = createFactFinder(packs);

function marked(page: string): string {
  const plain = unbracketed(page);
  return bracketed(plain, findFacts(paragraphsOf(plain))).replace(/⟦[\w-]+: /g, '⟦');
}

/** What the packs that come with the extension mark on pages of our own wording. */
describe.each<{ readonly does: string; readonly rows: readonly Row[] }>([
  {
    does: 'marks a name in each of its forms',
    rows: [
      { why: 'a member led by it', page: 'A ⟦CSTO⟧-led force, and a non-⟦CSTO⟧ one' },
      { why: 'in brackets, with a full stop', page: 'The bloc (⟦CSTO⟧).' },
      { why: 'a possessive is outside', page: "The ⟦CSTO⟧’s charter, the ⟦CSTO⟧'s members" },
      { why: 'points in an abbreviation', page: 'The ⟦U.S.⟧ said a ⟦U.S.⟧-led plan would do.' },
      { why: 'spaces around the plus', page: 'The ⟦C5+1⟧ and the ⟦C5 + 1⟧' },
      { why: 'a Cyrillic letter for a Latin one', page: 'Саммит ⟦С5+1⟧' },
      { why: 'Russian cases', page: 'С ⟦Казахстаном⟧, для ⟦Лаврова⟧ из ⟦Кремля⟧, из ⟦Нагорного Карабаха⟧' },
      { why: 'Ukrainian cases', page: 'З ⟦Казахстаном⟧, для ⟦Лаврова⟧, проти ⟦Росії⟧' },
      { why: 'where its context is', page: 'The ⟦CIS⟧ and ⟦Kazakhstan⟧' },
      { why: 'Russian acronyms', page: 'Члены ⟦ОДКБ⟧ и ⟦СНГ⟧' },
    ],
  },
  {
    does: 'leaves words that only look like a name',
    rows: [
      { why: 'a pronoun', page: 'He told us who the cis men were.' },
      { why: 'a pronoun in a cry', page: 'LET US GO' },
      { why: 'benchmarks of a security centre', page: 'The CIS publishes benchmarks for hardened servers.' },
      { why: 'a mountain', page: 'They climbed K2 in the winter.' },
      { why: 'the American Georgia', page: 'Atlanta, Georgia, and Savannah elected a governor.' },
      { why: 'what a doctor prescribes', page: 'The regime of her diet and of her exercises was strict.' },
      { why: 'a verb', page: 'The council sanctions each new building in town.' },
      { why: 'a point of the compass', page: 'The wind came from the west, and went to the West Bank.' },
      { why: 'another bearer of the surname', page: 'Hunter Biden and Людмила Путина' },
    ],
  },
  {
    does: 'leaves longer names that hold one',
    rows: [
      { why: 'a council', page: 'The North Atlantic Council; Североатлантический совет' },
      { why: 'papers', page: 'The New York Times and The Astana Times; U.S. News & World Report' },
      { why: 'broadcasters', page: 'Voice of Russia, Russia 24; канал «Россия 1», «Україна 24»' },
      { why: 'banks and companies', page: 'The Bank of China, Air Astana and China Construction Bank' },
      { why: 'places of the same name', page: 'Moscow, Idaho' },
      { why: 'teams and cups', page: 'Chivas USA, FC Astana, USA Basketball and the Kremlin Cup' },
      { why: 'universities', page: 'The American University of Central Asia; New York University' },
      {
        why: 'bodies for human rights, where such rights are a term',
        page: 'Human Rights Watch on ⟦human rights⟧ in ⟦Kazakhstan⟧; the European Court of Human Rights',
      },
      {
        why: 'the same in Russian',
        page: '⟦Права человека⟧ в ⟦Казахстане⟧; решение Европейского суда по правам человека',
      },
      {
        why: 'the same in Ukrainian',
        page: '⟦Права людини⟧ в ⟦Україні⟧; рішення Європейського суду з прав людини',
      },
      {
        why: 'parties, but not any party of a country',
        page: 'The Republican Party of Armenia and Prosperous Armenia; no party of ⟦Armenia⟧',
      },
      {
        why: 'parties in Russian, in any case',
        page: 'От «Процветающей Армении» и Коммунистической партии Китая до партий ⟦Армении⟧',
      },
      { why: 'parties in Ukrainian', page: 'З Комуністичною партією Китаю та «Єдиною Росією»' },
    ],
  },
])('the bundled pack $does', ({ rows }) => {
  it.each(rows)('$why', ({ page }) => {
    expect(marked(page)).toBe(page);
  });
});
