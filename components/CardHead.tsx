import type { Fact, Source } from '@/lib/facts/fact';
import { formatIsoRange } from '@/lib/i18n/iso-dates';
import type { Translator } from '@/lib/i18n/translator';

import { FACT_LANGUAGE } from './card-language';
import { CategoryGlyph } from './CategoryGlyph';
import { categoryName } from './category-name';
import { Icon } from './Icon';
import { relationWord } from './relation-word';
import { RelationGlyph } from './RelationGlyph';

interface Props {
  readonly fact: Fact;
  readonly sources: readonly [Source, Source];
  readonly t: Translator;
  /** Absent: there is nothing to go back to. */
  readonly onBack?: (() => void) | undefined;
}

/** What the fact is. Read aloud: the term, how the sources stand to each other, then the rest; seen, the term stands below. */
export function CardHead({ fact, sources, t, onBack }: Props) {
  return (
    <div class="head">
      {onBack && (
        <div class="back">
          <button type="button" onClick={onBack}>
            <Icon name="back" />
            {t('card_back')}
          </button>
        </div>
      )}
      <h2 class="term" lang={FACT_LANGUAGE}>
        {fact.term}
        {fact.knownAs && [' ', <small key="also">{fact.knownAs.join(', ')}</small>]}
      </h2>
      <p class="relation">
        <RelationGlyph relation={fact.relation} />
        {relationWord(fact, sources, t)}
      </p>
      <p class="kicker">
        <CategoryGlyph category={fact.category} />
        <span>
          {categoryName(fact.category, t.locale)}
          {fact.when && ` · ${formatIsoRange(fact.when, t.locale)}`}
        </span>
      </p>
      <p class="summary" lang={FACT_LANGUAGE}>
        {fact.summary}
      </p>
    </div>
  );
}
