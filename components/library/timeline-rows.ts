import type { Publication, Timeline, TimelineEvent } from '@/lib/library/timeline';

export type TimelineRow =
  | { readonly kind: 'event'; readonly event: TimelineEvent }
  | { readonly kind: 'publication'; readonly publication: Publication };

/** Events and publications in one order: by the day they began. */
export function timelineRows({ events, publications }: Timeline): readonly TimelineRow[] {
  const rows: TimelineRow[] = [
    ...events.map((event) => ({ kind: 'event' as const, event })),
    ...publications.map((publication) => ({ kind: 'publication' as const, publication })),
  ];
  return rows.toSorted((a, b) => startOf(a) - startOf(b));
}

function startOf(row: TimelineRow): number {
  return row.kind === 'event' ? row.event.days.start : row.publication.days.start;
}
