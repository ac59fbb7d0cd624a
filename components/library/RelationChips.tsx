import { RELATIONS, type Pack, type Relation } from '@/lib/facts/fact';
import type { Translator } from '@/lib/i18n/translator';
import { countBy } from '@/lib/library/fact-filter';

import { relationName } from '@/components/relation-word';
import { RelationGlyph } from '@/components/RelationGlyph';

import { Chips } from './Chips';

interface Props {
  readonly pack: Pack;
  readonly chosen: readonly Relation[];
  readonly onChange: (chosen: readonly Relation[]) => void;
  readonly t: Translator;
}

/** How two framings can stand to each other, and a choice among the ways. */
export function RelationChips({ pack, chosen, onChange, t }: Props) {
  const counts = countBy(pack, RELATIONS, (fact, relation) => fact.relation === relation);
  const choices = RELATIONS.map((key) => ({
    key,
    count: counts.get(key) ?? 0,
    label: (
      <>
        <RelationGlyph relation={key} />
        {relationName(key, t)}
      </>
    ),
  }));
  return <Chips legend={t('library_relation')} choices={choices} chosen={chosen} onChange={onChange} />;
}
