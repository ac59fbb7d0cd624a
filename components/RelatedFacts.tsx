import type { FactKey } from '@/lib/facts/catalog';
import type { Translator } from '@/lib/i18n/translator';

import type { RelatedFact } from './card-content';
import { FACT_LANGUAGE } from './card-language';
import { CategoryGlyph } from './CategoryGlyph';
import { relationName } from './relation-word';
import { RelationGlyph } from './RelationGlyph';

interface Props {
  readonly facts: readonly RelatedFact[];
  readonly onRelated: (key: FactKey) => void;
  readonly t: Translator;
}

/** Facts that open in this one's place. */
export function RelatedFacts({ facts, onRelated, t }: Props) {
  return (
    <div class="related">
      <h3>{t('card_related')}</h3>
      <ul>
        {facts.map(({ key, term, category, relation }) => (
          <li key={key}>
            <button type="button" onClick={() => onRelated(key)}>
              <CategoryGlyph category={category} />
              <span lang={FACT_LANGUAGE}>{term}</span>
              <RelationGlyph relation={relation} />
              <span class="unseen">({relationName(relation, t)})</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
