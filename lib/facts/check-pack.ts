import { MOST_ROOM, averageSays, ratio, sharedFacts, voicings } from './balance';
import type { FiledFact } from './check-fact';
import type { AuthoredPack } from './pack-schema';
import type { Problem } from './problem';
import { shown } from './problem';

/** Related facts exist, each named once; `ids` are the names of all fact files, readable or not. */
export function checkRelated(facts: readonly FiledFact[], ids: ReadonlySet<string>): Problem[] {
  return facts.flatMap(({ file, fact: { id, related = [] } }) =>
    related.flatMap((other, i) => {
      const rule = relatedRule({ other, id, ids, isRepeated: related.indexOf(other) < i });
      return rule ? [{ file, field: `related[${i}]`, value: shown(other), rule }] : [];
    }),
  );
}

interface RelatedCase {
  readonly other: string;
  readonly id: string;
  readonly ids: ReadonlySet<string>;
  readonly isRepeated: boolean;
}

function relatedRule({ other, id, ids, isRepeated }: RelatedCase): string | undefined {
  if (other === id) return 'this fact itself: take it out';
  if (!ids.has(other)) return 'no fact of this pack has this id: correct it or take it out';
  return isRepeated ? 'named before: take it out' : undefined;
}

/** Both sources get the same room: in what we say of each, and in all that stands side by side. */
export function checkBalance(facts: readonly FiledFact[], pack: AuthoredPack): Problem[] {
  const all = voicings(facts.map(({ fact }) => fact));
  const shared = voicings(sharedFacts(facts.map(({ fact }) => fact)));
  const room = shared.map(({ saysCharacters, wordingCharacters }) => saysCharacters + wordingCharacters);
  return [
    compare({ pack, field: 'average length of says', lengths: [averageSays(all[0]), averageSays(all[1])] }),
    compare({ pack, field: 'says and wording where both speak', lengths: [room[0] ?? 0, room[1] ?? 0] }),
  ].flat();
}

interface Comparison {
  readonly pack: AuthoredPack;
  readonly field: string;
  readonly lengths: readonly [number, number];
}

function compare({ pack, field, lengths: [a, b] }: Comparison): Problem[] {
  const measured = ratio(a, b);
  if (measured <= MOST_ROOM) return [];
  const [first, second] = pack.sources;
  const value = `${first.id} ${Math.round(a)} to ${second.id} ${Math.round(b)} characters (${measured.toFixed(2)})`;
  const longer = a > b ? first.id : second.id;
  const rule = `at most ${MOST_ROOM}: shorten what stands under ${longer} or say more of the other`;
  return [{ file: 'facts/', field, value, rule }];
}

/** Each source's outline describes every paragraph that can be quoted, and the two are not one source twice. */
export function checkSources({ sources }: AuthoredPack): Problem[] {
  const file = 'pack.yaml';
  const [first, second] = sources;
  const twice = first.id === second.id || first.url === second.url;
  const value = first.id === second.id ? shown(second.id) : shown(second.url);
  const same = { file, field: `sources[1].${first.id === second.id ? 'id' : 'url'}`, value };
  return [
    ...(twice ? [{ ...same, rule: 'the same as the first: a pack compares two sources' }] : []),
    ...sources
      .filter(({ outline, article }) => outline.length !== article.paragraphs.count)
      .map(({ id, outline, article }) => {
        const rule = `the article has ${article.paragraphs.count} paragraphs: one line for each`;
        return { file, field: `sources.${id}.outline`, value: `${outline.length} lines`, rule };
      }),
  ];
}
