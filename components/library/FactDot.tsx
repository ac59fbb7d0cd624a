import type { Fact, Pack } from '@/lib/facts/fact';
import type { Translator } from '@/lib/i18n/translator';

import { FACT_LANGUAGE } from '@/components/card-language';
import { CategoryGlyph } from '@/components/CategoryGlyph';
import { categoryName } from '@/components/category-name';
import { relationWord } from '@/components/relation-word';

import type { Light } from './light';

interface Props {
  readonly fact: Fact;
  readonly pack: Pack;
  readonly light: Light;
  /** The one dot of its rail that Tab leads to. */
  readonly isEntry: boolean;
  readonly onFocus: () => void;
  /** Says its term beside the shape. */
  readonly isNamed?: boolean;
  readonly t: Translator;
}

/** A fact on a rail, as the shape of its category. */
export function FactDot({ fact, pack, light, isEntry, onFocus, isNamed, t }: Props) {
  const { lit, held, onLight, onHold } = light;
  return (
    <button
      type="button"
      class="dot"
      data-fact={fact.id}
      data-one-sided={fact.relation === 'one-sided' || undefined}
      data-lit={lit === fact.id || undefined}
      tabIndex={isEntry ? 0 : -1}
      aria-pressed={held === fact.id}
      aria-label={`${fact.term} (${categoryName(fact.category, t.locale)}, ${relationWord(fact, pack.sources, t)})`}
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && onLight(fact.id)}
      onPointerLeave={({ pointerType }) => pointerType === 'mouse' && onLight(undefined)}
      onFocus={() => {
        onFocus();
        onLight(fact.id);
      }}
      onBlur={() => onLight(undefined)}
      onClick={() => onHold(fact.id)}
    >
      <span class="shape">
        <CategoryGlyph category={fact.category} />
      </span>
      {isNamed && <span lang={FACT_LANGUAGE}>{fact.term}</span>}
    </button>
  );
}
