import { CATEGORY_IDS } from '@/lib/facts/categories';
import type { Pack } from '@/lib/facts/fact';
import { hashOf } from './hash';

import { ClassTable } from './class-table';
import type { CompiledLexicon } from './compiled';
import { ContextTable } from './context-table';
import { LANGUAGES, RULES_TEXT } from './languages';
import { PatternTable } from './pattern-table';
import { packTexts } from './texts';

/** Goes up whenever the compiled form, or what it means, changes. */
const FORM = 1;

const RULES_HASH = hashOf(RULES_TEXT) >>> 0;

/** Compiles all that can be matched. Takes a moment (docs/matching.md has figures): store the result and open that next time. */
export function compileLexicon(
  packs: readonly Pack[],
  revision = revisionOf(digestOf(packs)),
): CompiledLexicon {
  const classes = new ClassTable(LANGUAGES);
  const contexts = new ContextTable(LANGUAGES, classes);
  const patterns = new PatternTable(LANGUAGES, classes, contexts);
  const facts = packs.flatMap((pack) => pack.facts.map((fact) => ({ fact, key: `${pack.id}/${fact.id}` })));
  for (const { blocking } of packs) for (const alias of blocking) patterns.addBlocking(alias);
  facts.forEach(({ fact }, index) => {
    for (const alias of fact.aliases) patterns.add(alias, index + 1);
    if (fact.category === 'person') for (const alias of fact.aliases) patterns.blockNamesakes(alias);
  });
  return {
    revision,
    patterns: patterns.compile(),
    contexts: contexts.compile(),
    words: classes.compile(),
    facts: packTexts(facts.map(({ key }) => key)),
    factCategory: Uint8Array.from(facts, ({ fact }) => CATEGORY_IDS.indexOf(fact.category)),
    categoryIds: CATEGORY_IDS,
  };
}

/** What a lexicon of packs with this digest states as revision: the same as long as neither the packs nor the rules change. */
export function revisionOf(digest: string): string {
  return [FORM, RULES_HASH, digest].join('-');
}

/** For packs that come without one: the same as long as their names for things do not change. */
function digestOf(packs: readonly Pack[]): string {
  const named = packs.map(({ id, version, blocking, facts }) => [
    id,
    version,
    blocking,
    facts.map((fact) => [fact.id, fact.category, fact.aliases]),
  ]);
  return String(hashOf(JSON.stringify(named)) >>> 0);
}
