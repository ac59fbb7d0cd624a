import type { Fact, Pack, Source } from '@/lib/facts/fact';

import { daysBetween, daysOf, type Days } from './day';
import { SIDES, tellingOf, type Side } from './side';
import { createTimeAxis, type TimeAxis } from './time-axis';

/** What a source says of when an event was. */
export interface Dating {
  readonly side: Side;
  readonly isMentioned: boolean;
  /** In its words, where it is not the date on record. */
  readonly dated?: string;
  /** The same on the axis, where it is exact enough to be drawn. */
  readonly days?: Days;
}

/** An event with its place on record and in both sources. */
export interface TimelineEvent {
  readonly fact: Fact & { readonly when: NonNullable<Fact['when']> };
  readonly days: Days;
  readonly datings: readonly [Dating, Dating];
}

export interface Publication {
  readonly source: Source;
  readonly days: Days;
}

export interface Timeline {
  /** By beginning, then by end. */
  readonly events: readonly TimelineEvent[];
  readonly publications: readonly Publication[];
  /** Facts that are no events, which a source dates otherwise than the record. */
  readonly otherDatings: readonly { readonly fact: Fact; readonly datings: readonly [Dating, Dating] }[];
  readonly axis: TimeAxis;
}

/** The events of a pack on one axis. */
export function timelineOf({ facts, sources }: Pack): Timeline {
  const events = facts
    .flatMap((fact) => eventOf(fact) ?? [])
    .toSorted((a, b) => a.days.start - b.days.start || a.days.end - b.days.end);
  const publications = sources.flatMap((source) => {
    const days = daysBetween(source.published);
    return days ? [{ source, days }] : [];
  });
  const claimed = events.flatMap(({ datings }) => datings.flatMap(({ days }) => days ?? []));
  const spans = [...events.map(({ days }) => days), ...publications.map(({ days }) => days), ...claimed];
  const otherDatings = facts
    .filter(({ when, framings }) => !when && framings.some((framing) => !framing.silent && framing.dated))
    .map((fact) => ({ fact, datings: datingsOf(fact) }));
  return { events, publications, otherDatings, axis: createTimeAxis(spans) };
}

function eventOf(fact: Fact): TimelineEvent | undefined {
  const { when } = fact;
  const days = when && daysBetween(when);
  return days && { fact: { ...fact, when }, days, datings: datingsOf(fact) };
}

function datingsOf(fact: Fact): readonly [Dating, Dating] {
  return [datingOf(fact, SIDES[0]), datingOf(fact, SIDES[1])];
}

function datingOf(fact: Fact, side: Side): Dating {
  const telling = tellingOf(fact, side);
  const days = telling?.dated === undefined ? undefined : daysOf(telling.dated);
  return {
    side,
    isMentioned: telling !== undefined,
    ...(telling?.dated !== undefined && { dated: telling.dated }),
    ...(days && { days }),
  };
}
