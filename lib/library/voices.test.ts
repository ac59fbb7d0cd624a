import { expect, it } from 'vitest';

import { INVENTED_PACK } from './invented-pack';
import { countVoices, speakersOf } from './voices';

const speakers = speakersOf(INVENTED_PACK.facts);

it('lists who has a voice, and how in each source', () => {
  expect(speakers.map(({ fact, hearings }) => [fact.id, ...hearings.map(({ voice }) => voice)])).toEqual([
    ['mayor', 'quoted', 'named'],
  ]);
});

it('says where', () => {
  expect(speakers[0]!.hearings.map(({ paragraphs }) => paragraphs)).toEqual([[2], [2]]);
});

it('puts first who is heard most directly', () => {
  const [mayor] = INVENTED_PACK.facts.filter(({ id }) => id === 'mayor');
  const named = { ...mayor!, id: 'clerk', framings: [{ silent: true }, mayor!.framings[1]] as const };
  expect(speakersOf([named, mayor!]).map(({ fact }) => fact.id)).toEqual(['mayor', 'clerk']);
});

it('counts the voices of a source', () => {
  expect(countVoices(speakers, 0)).toEqual({ quoted: 1, paraphrased: 0, named: 0 });
  expect(countVoices(speakers, 1)).toEqual({ quoted: 0, paraphrased: 0, named: 1 });
});
