import { useMemo } from 'preact/hooks';

import { timelineOf } from '@/lib/library/timeline';

import { FACT_LANGUAGE } from '@/components/card-language';

import { AxisHead } from './AxisHead';
import { EventRow } from './EventRow';
import { OtherDatings } from './OtherDatings';
import { PublicationRow } from './PublicationRow';
import { timelineRows } from './timeline-rows';
import { ViewHead } from './ViewHead';
import type { ViewProps } from './view-props';

/** The events of a pack on one axis: when they were, which source mentions them, and which date it gives. */
export function TimelineView({ pack, order, t }: ViewProps) {
  const timeline = useMemo(() => timelineOf(pack), [pack]);
  return (
    <>
      <ViewHead title={t('library_view_timeline')}>{t('library_timeline_lede')}</ViewHead>
      <table class="timeline">
        <caption class="unseen">{t('library_view_timeline')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('library_event')}</th>
            <th scope="col" class="on-axis">
              <span class="unseen">{t('library_when')}</span>
              <AxisHead axis={timeline.axis} />
            </th>
            {order.map((side) => (
              <th key={side} scope="col" class="mention" lang={FACT_LANGUAGE}>
                {pack.sources[side].name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {timelineRows(timeline).map((row) =>
            row.kind === 'event' ? (
              <EventRow
                key={row.event.fact.id}
                event={row.event}
                axis={timeline.axis}
                {...{ pack, order, t }}
              />
            ) : (
              <PublicationRow
                key={row.publication.source.id}
                publication={row.publication}
                axis={timeline.axis}
                t={t}
              />
            ),
          )}
        </tbody>
      </table>
      <p class="axis-note">{t('library_axis_note')}</p>
      <OtherDatings datings={timeline.otherDatings} {...{ pack, order, t }} />
    </>
  );
}
