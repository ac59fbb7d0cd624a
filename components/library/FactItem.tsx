import type { Pack } from '@/lib/facts/fact';
import type { Translator } from '@/lib/i18n/translator';
import { factHash } from '@/lib/library/route';

import { FACT_LANGUAGE } from '@/components/card-language';
import { CategoryGlyph } from '@/components/CategoryGlyph';
import { categoryName } from '@/components/category-name';
import { relationWord } from '@/components/relation-word';
import { RelationGlyph } from '@/components/RelationGlyph';

import type { Listed } from './listed-facts';
import { Underlined } from './Underlined';

interface Props extends Listed {
  readonly pack: Pack;
  /** Its content is another than when the reader last read it. */
  readonly isChanged: boolean;
  readonly t: Translator;
}

/** A fact in the list: what it is called, how it is told, and what it is. */
export function FactItem({ fact, match, pack, isChanged, t }: Props) {
  return (
    <li class="fact-item">
      <a href={factHash(pack.id, fact.id)} data-fact={fact.id}>
        <CategoryGlyph category={fact.category} />
        <span class="fact-name" lang={FACT_LANGUAGE}>
          {match && !match.isAlias ? <Underlined text={match.name} ranges={match.ranges} /> : fact.term}
        </span>
        <span class="unseen">({categoryName(fact.category, t.locale)})</span>
      </a>
      {match?.isAlias && (
        <p class="found-as">
          <Underlined text={match.name} ranges={match.ranges} />
        </p>
      )}
      <p class="fact-summary" lang={FACT_LANGUAGE}>
        {fact.summary}
      </p>
      <p class="fact-relation">
        <RelationGlyph relation={fact.relation} />
        {relationWord(fact, pack.sources, t)}
        {isChanged && <span class="changed">{t('library_changed_tag')}</span>}
      </p>
    </li>
  );
}
