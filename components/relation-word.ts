import type { Fact, Relation, Source } from '@/lib/facts/fact';
import type { Translator } from '@/lib/i18n/translator';

/** How the two framings of a fact stand to each other, in words: "Framed differently", "RT only". */
export function relationWord(
  fact: Pick<Fact, 'relation' | 'framings'>,
  sources: readonly [Source, Source],
  t: Translator,
): string {
  if (fact.relation !== 'one-sided') return relationName(fact.relation, t);
  const [first, second] = sources;
  return t('relation_one_sided', [shortName(fact.framings[0].silent ? second : first)]);
}

/** The same where the framings are not at hand: then nobody is named. */
export function relationName(relation: Relation, t: Translator): string {
  switch (relation) {
    case 'agree':
      return t('relation_agree');
    case 'differ':
      return t('relation_differ');
    case 'contradict':
      return t('relation_contradict');
    case 'one-sided':
      return t('relation_one_source');
  }
}

/** "RT, reworded" is "RT" where there is no room for how it came to us. */
function shortName({ name }: Source): string {
  return name.split(',', 1)[0] ?? name;
}
