import type { ColumnOrder } from '@/lib/facts/column-order';
import type { Fact, Pack } from '@/lib/facts/fact';
import type { Translator } from '@/lib/i18n/translator';
import { paragraphsOf } from '@/lib/library/side';

import { FACT_LANGUAGE } from '@/components/card-language';

import { Paragraphs } from './Paragraphs';

interface Props {
  readonly fact: Fact;
  readonly pack: Pack;
  readonly order: ColumnOrder;
  readonly t: Translator;
}

/** Both articles as a row of boxes, one a paragraph: those the fact is quoted from are filled. */
export function WhereTold({ fact, pack, order, t }: Props) {
  return (
    <dl class="where-told">
      {order.map((side) => {
        const source = pack.sources[side];
        const paragraphs = paragraphsOf(fact.framings[side]);
        return (
          <div key={side}>
            <dt lang={FACT_LANGUAGE}>{source.name}</dt>
            <dd>
              <ParagraphStrip count={source.outline.length} filled={paragraphs} />
              {paragraphs.length > 0 ? (
                <Paragraphs paragraphs={paragraphs} t={t} />
              ) : (
                <span class="silent">{t('card_silent')}</span>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Side of a box and the gap after it, in units of the drawing. */
const BOX = 8;
const STEP = 11;

function ParagraphStrip({ count, filled }: { readonly count: number; readonly filled: readonly number[] }) {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return (
    <svg
      class="strip"
      viewBox={`0 0 ${count * STEP} ${BOX + 2}`}
      style={{ width: `${count * STEP}px` }}
      aria-hidden="true"
    >
      {numbers.map((number) => (
        <rect
          key={number}
          class={filled.includes(number) ? 'filled' : 'empty'}
          x={(number - 1) * STEP + 1}
          y={1}
          width={BOX}
          height={BOX}
        />
      ))}
    </svg>
  );
}
