import type { ComponentChildren } from 'preact';

import type { Days } from '@/lib/library/day';
import type { TimeAxis } from '@/lib/library/time-axis';

import { percent } from './percent';

interface Props {
  readonly axis: TimeAxis;
  readonly children: ComponentChildren;
}

/** A row's piece of the axis, with a line where each year begins. */
export function AxisStrip({ axis, children }: Props) {
  return (
    <svg class="axis-strip" aria-hidden="true">
      {axis.years.map(({ year, at }) => (
        <line key={year} class="year" x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />
      ))}
      {children}
    </svg>
  );
}

interface BarProps {
  readonly axis: TimeAxis;
  readonly days: Days;
  /** On record, as a source has it instead, or when an article appeared. */
  readonly kind: 'record' | 'claim' | 'published';
}

/** From one day to another; never too thin to be seen. */
export function AxisBar({ axis, days, kind }: BarProps) {
  const [from, to] = [axis.place(days.start), axis.place(days.end)];
  return <rect class={kind} x={percent(from)} y="50%" style={{ width: `max(7px, ${percent(to - from)})` }} />;
}
