import type { FiledFact } from './check-fact';
import type { Alias, Lang } from './fact';
import type { AuthoredPack } from './pack-schema';
import type { Problem } from './problem';
import { shown } from './problem';

type Ruling = AuthoredPack['rulings'][number];

/** One fact's claim to an alias. */
interface Claim {
  readonly file: string;
  readonly factId: string;
  readonly field: string;
  readonly alias: Alias;
}

/** Two spellings that a reader takes for one: case, spaces and dashes do not count. */
export function aliasKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Pd}]+/gu, '');
}

/** Every alias names one fact (or has a ruling), in the letters of its language, and is no debris of a translation. */
export function checkAliases(
  facts: readonly FiledFact[],
  { pack, blocking }: { pack: AuthoredPack; blocking: readonly Alias[] },
): Problem[] {
  const claims = claimsByKey(facts);
  const garbled = new Set(pack.garbled.map(aliasKey));
  // One with a context blocks the alias on some pages only: "Astana" the team.
  const always = blocking.filter(({ needs }) => !needs);
  const blocked = new Set(always.map(({ text }) => aliasKey(text)));
  const each = [...claims.values()]
    .flat()
    .flatMap(({ file, field, alias }) =>
      [
        wrongScript(alias),
        !alias.needs && garbled.has(aliasKey(alias.text)) ? GARBLED : undefined,
        blocked.has(aliasKey(alias.text)) ? BLOCKED : undefined,
      ]
        .filter((rule) => rule !== undefined)
        .map((rule) => ({ file, field, value: shown(alias.text), rule })),
    );
  return [...each, ...[...claims.values()].flatMap((claimed) => checkClaims(claimed, pack.rulings))];
}

const GARBLED =
  'debris of a translation (pack.yaml, garbled): take it out, or give it needs only its article has';
const BLOCKED = 'blocking.yaml holds the same phrase, so it would never be marked: take one of them out';

function claimsByKey(facts: readonly FiledFact[]): Map<string, Claim[]> {
  const claims = new Map<string, Claim[]>();
  for (const { file, fact } of facts) {
    fact.aliases.forEach((alias, i) => {
      const claim = { file, factId: fact.id, field: `aliases[${i}]`, alias };
      const key = aliasKey(alias.text);
      claims.set(key, [...(claims.get(key) ?? []), claim]);
    });
  }
  return claims;
}

function checkClaims(claims: readonly Claim[], rulings: readonly Ruling[]): Problem[] {
  const [first, ...others] = claims;
  if (!first) return [];
  const ruling = rulings.find(({ alias }) => aliasKey(alias) === aliasKey(first.alias.text));
  return others.flatMap(({ file, factId, field, alias }, i) => {
    const value = shown(alias.text);
    const twin = claims
      .slice(0, i + 1)
      .find((claim) => claim.factId === factId && isSameForm(claim.alias, alias));
    if (twin) return [{ file, field, value, rule: `the same as ${twin.field}: take one out` }];
    if (factId === first.factId || ruling) return [];
    const rule = `${first.file} claims it too: leave it to one of them, or rule on it in pack.yaml (rulings)`;
    return [{ file, field, value, rule }];
  });
}

/** "US" and "us" may stand in one fact under different conditions; the very same form in the same language may not. */
function isSameForm(a: Alias, b: Alias): boolean {
  return a.lang === b.lang && a.case === b.case && a.text.toLowerCase() === b.text.toLowerCase();
}

/** Every ruling settles what several facts do claim, for one of them. */
export function checkRulings(facts: readonly FiledFact[], rulings: readonly Ruling[]): Problem[] {
  const claims = claimsByKey(facts);
  return rulings.flatMap(({ alias, fact }, i) => {
    const claimants = new Set(claims.get(aliasKey(alias))?.map(({ factId }) => factId));
    const place = { file: 'pack.yaml', field: `rulings[${i}]` };
    if (claimants.size < 2) {
      const rule = 'fewer than two facts claim this alias: take the ruling out';
      return [{ ...place, field: `${place.field}.alias`, value: shown(alias), rule }];
    }
    if (claimants.has(fact)) return [];
    const rule = `not one of the claimants: take one of ${[...claimants].join(', ')}`;
    return [{ ...place, field: `${place.field}.fact`, value: shown(fact), rule }];
  });
}

const LETTERS_OF_OTHERS: Record<Lang, RegExp> = {
  en: /\p{Script=Cyrillic}/u,
  ru: /[іїєґ]/iu,
  uk: /[ыэёъ]/iu,
};

function wrongScript({ text, lang }: Alias): string | undefined {
  const letter = lang && LETTERS_OF_OTHERS[lang].exec(text)?.[0];
  return letter ? `lang is ${lang}, which is not written with “${letter}”: correct one of them` : undefined;
}
