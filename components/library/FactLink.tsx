import type { Fact, Pack } from '@/lib/facts/fact';
import type { Translator } from '@/lib/i18n/translator';
import { factHash } from '@/lib/library/route';

import { FACT_LANGUAGE } from '@/components/card-language';
import { CategoryGlyph } from '@/components/CategoryGlyph';
import { categoryName } from '@/components/category-name';

interface Props {
  readonly fact: Fact;
  readonly pack: Pick<Pack, 'id'>;
  readonly t: Translator;
}

/** A term that leads to its fact. The shape before it is said in words to those who do not see it. */
export function FactLink({ fact, pack, t }: Props) {
  return (
    <a class="fact-link" href={factHash(pack.id, fact.id)}>
      <CategoryGlyph category={fact.category} />
      <span class="fact-name" lang={FACT_LANGUAGE}>
        {fact.term}
      </span>
      <span class="unseen">({categoryName(fact.category, t.locale)})</span>
    </a>
  );
}
