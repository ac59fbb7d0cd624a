import type { Fact, Framing, Pack, Source } from '@/lib/facts/fact';

const SILENT: Framing = { silent: true };

function source(id: string, name: string, outline: readonly string[]): Source {
  return {
    id,
    name,
    byline: `${name} bank`,
    title: `What ${name} wrote`,
    publisher: name,
    published: { from: '2024-05-01' },
    url: `https://${id}.example/treaty`,
    identified: `By the name of ${name}.`,
    outline,
  };
}

function telling(text: string, paragraph: number, more: Partial<Framing> = {}): Framing {
  return { says: `Says: ${text}.`, wording: [{ text, paragraph }], ...more } as Framing;
}

const TREATY: Fact = {
  id: 'treaty',
  term: 'River treaty',
  category: 'policy',
  summary: 'A treaty on the use of the river.',
  knownAs: ['RT'],
  aliases: [{ text: 'river treaty' }, { text: 'договор о реке', lang: 'ru' }],
  relation: 'differ',
  contrast: 'One sees a help, the other a cost.',
  framings: [
    {
      says: 'It helps both banks.',
      wording: [
        { text: 'a lifeline for both banks', paragraph: 2, differs: ['lifeline'] },
        { text: 'A treaty for all', paragraph: 0 },
        { text: 'for both', paragraph: 2 },
      ],
    },
    { says: 'It costs.', wording: [{ text: 'a burden on us', paragraph: 1, differs: ['burden'] }] },
  ],
  record: [
    {
      text: 'Signed on 3 March 2020.',
      cites: [
        { title: 'Gazette', publisher: 'The banks', date: '2020-03-04', url: 'https://gazette.example/12' },
      ],
      asOf: '2024-01',
    },
  ],
  related: ['bridge'],
};

const BRIDGE: Fact = {
  id: 'bridge',
  term: 'Bridge',
  category: 'place',
  summary: 'A bridge over the river.',
  aliases: [{ text: 'bridge' }, { text: 'міст', lang: 'uk' }],
  relation: 'one-sided',
  framings: [SILENT, telling('the bridge stands open', 2)],
};

const FLOOD: Fact = {
  id: 'flood',
  term: 'The flood',
  category: 'event',
  summary: 'A flood on both banks.',
  aliases: [{ text: 'flood' }],
  relation: 'agree',
  framings: [telling('the flood of last spring', 1, { dated: '2021' }), telling('the flood', 1)],
  when: { from: '2020-04-10', to: '2020-05-02' },
};

const SIGNING: Fact = {
  id: 'signing',
  term: 'The signing',
  category: 'event',
  summary: 'The banks signed a treaty.',
  aliases: [{ text: 'signing' }],
  relation: 'one-sided',
  framings: [telling('they signed', 2, { dated: 'early in spring' }), SILENT],
  when: { from: '2020-03-03' },
};

const MAYOR: Fact = {
  id: 'mayor',
  term: 'The mayor',
  category: 'person',
  summary: 'Mayor of a town on the river.',
  aliases: [{ text: 'mayor' }],
  relation: 'differ',
  contrast: 'One quotes her, the other names her.',
  framings: [telling('“we gain”', 2, { voice: 'quoted' }), telling('the mayor', 2, { voice: 'named' })],
};

const LIFELINE: Fact = {
  id: 'lifeline',
  term: '“Lifeline”',
  category: 'wording',
  summary: 'A word for the treaty.',
  aliases: [{ text: 'lifeline' }],
  relation: 'contradict',
  contrast: 'A lifeline to one, a burden to the other.',
  framings: [
    {
      says: 'Calls it so.',
      wording: [{ text: 'a lifeline for both banks', paragraph: 2, differs: ['lifeline'] }],
    },
    { says: 'Calls it otherwise.', wording: [{ text: 'a burden on us', paragraph: 1, differs: ['burden'] }] },
  ],
};

/** Invented, so that tests do not move when the fact base does: six facts, told by two sources of three and two paragraphs. */
export const INVENTED_PACK: Pack = {
  id: 'rivers',
  title: 'The river treaty',
  version: '1.0.0',
  asOf: '2024-06',
  maintainer: 'Us',
  licence: 'CC BY 4.0',
  sources: [
    source('north', 'North', ['On the flood', 'On the treaty', 'On boats']),
    source('south', 'South', ['On the cost', 'On the bridge']),
  ],
  facts: [TREATY, BRIDGE, FLOOD, SIGNING, MAYOR, LIFELINE],
  blocking: [],
};

/** The pack with other facts in it. */
export function packOf(facts: readonly Fact[]): Pack {
  return { ...INVENTED_PACK, facts };
}
