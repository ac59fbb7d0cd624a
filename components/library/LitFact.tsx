import type { ColumnOrder } from '@/lib/facts/column-order';
import type { Fact, Pack } from '@/lib/facts/fact';
import type { Translator } from '@/lib/i18n/translator';
import { paragraphsOf } from '@/lib/library/side';

import { FACT_LANGUAGE } from '@/components/card-language';
import { relationWord } from '@/components/relation-word';
import { RelationGlyph } from '@/components/RelationGlyph';

import { FactLink } from './FactLink';
import { Paragraphs } from './Paragraphs';

interface Props {
  /** Absent: nothing is lit. */
  readonly fact: Fact | undefined;
  readonly pack: Pack;
  readonly order: ColumnOrder;
  readonly t: Translator;
}

/** What is lit, in words: stays at the foot of the window while the rails move by. */
export function LitFact({ fact, pack, order, t }: Props) {
  if (!fact) return <div class="lit-fact" hidden />;
  return (
    <div class="lit-fact">
      <FactLink fact={fact} pack={pack} t={t} />
      <span class="relation">
        <RelationGlyph relation={fact.relation} />
        {relationWord(fact, pack.sources, t)}
      </span>
      <dl>
        {order.map((side) => {
          const paragraphs = paragraphsOf(fact.framings[side]);
          return (
            <div key={side}>
              <dt lang={FACT_LANGUAGE}>{pack.sources[side].name}</dt>
              <dd>
                {paragraphs.length > 0 ? <Paragraphs paragraphs={paragraphs} t={t} /> : t('card_silent')}
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
