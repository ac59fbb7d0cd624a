import type { Translator } from '@/lib/i18n/translator';

import { FACT_LANGUAGE } from './card-language';
import { CategoryGlyph } from './CategoryGlyph';
import type { FoundFact } from './found-fact';
import { relationWord } from './relation-word';

interface Props {
  readonly id: string;
  readonly found: FoundFact;
  readonly isActive: boolean;
  readonly onPick: () => void;
  readonly t: Translator;
}

/** One fact in a list to pick from: its term first, then the name it was found by, then how the sources stand to each other. */
export function FactOption({ id, found, isActive, onPick, t }: Props) {
  const { fact, pack, match } = found;
  return (
    <div
      role="option"
      id={id}
      class="fact-option"
      aria-selected={isActive}
      onClick={onPick}
      // The focus stays in the field, so that typing goes on.
      onMouseDown={(event) => event.preventDefault()}
    >
      <CategoryGlyph category={fact.category} />
      <span class="fact-term" lang={FACT_LANGUAGE}>
        {match && !match.isAlias ? <Matched {...match} /> : fact.term}
      </span>{' '}
      {match?.isAlias && (
        <small class="fact-alias">
          <Matched {...match} />
        </small>
      )}{' '}
      <small class="fact-relation">{relationWord(fact, pack.sources, t)}</small>
    </div>
  );
}

/** A name with what was searched for picked out. */
function Matched({ name, ranges }: NonNullable<FoundFact['match']>) {
  let done = 0;
  const pieces = ranges.map(([start, end]) => {
    const before = name.slice(done, start);
    done = end;
    return (
      <>
        {before}
        <mark>{name.slice(start, end)}</mark>
      </>
    );
  });
  return (
    <>
      {pieces}
      {name.slice(done)}
    </>
  );
}
