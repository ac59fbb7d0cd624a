import type { ColumnOrder } from '@/lib/facts/column-order';
import type { Pack } from '@/lib/facts/fact';
import { formatIsoRange } from '@/lib/i18n/iso-dates';
import type { Translator } from '@/lib/i18n/translator';
import { paragraphsOf, type Side } from '@/lib/library/side';
import type { TimeAxis } from '@/lib/library/time-axis';
import type { TimelineEvent } from '@/lib/library/timeline';

import { AxisBar, AxisStrip } from './AxisStrip';
import { FactLink } from './FactLink';
import { Paragraphs } from './Paragraphs';

interface Props {
  readonly event: TimelineEvent;
  readonly axis: TimeAxis;
  readonly pack: Pack;
  readonly order: ColumnOrder;
  readonly t: Translator;
}

/** An event: on record in the middle of its strip, as a source dates it otherwise below. */
export function EventRow({ event, axis, pack, order, t }: Props) {
  const { fact, days, datings } = event;
  return (
    <tr>
      <th scope="row">
        <FactLink fact={fact} pack={pack} t={t} />
        <span class="date">{formatIsoRange(fact.when, t.locale)}</span>
      </th>
      <td class="on-axis">
        <AxisStrip axis={axis}>
          <AxisBar axis={axis} days={days} kind="record" />
          {datings.map(
            (dating) =>
              dating.days && <AxisBar key={dating.side} axis={axis} days={dating.days} kind="claim" />,
          )}
        </AxisStrip>
      </td>
      {order.map((side) => (
        <Mention key={side} {...{ event, pack, side, t }} />
      ))}
    </tr>
  );
}

interface MentionProps {
  readonly event: TimelineEvent;
  readonly pack: Pack;
  readonly side: Side;
  readonly t: Translator;
}

function Mention({ event: { fact, datings }, pack, side, t }: MentionProps) {
  const { isMentioned, dated } = datings[side];
  return (
    <td class="mention" data-source={pack.sources[side].name}>
      {isMentioned ? (
        <Paragraphs paragraphs={paragraphsOf(fact.framings[side])} t={t} />
      ) : (
        <span class="silent">{t('library_silent')}</span>
      )}
      {dated !== undefined && <span class="dated">{t('library_dated', [dated])}</span>}
    </td>
  );
}
