import type { TimeAxis } from '@/lib/library/time-axis';

import { percent } from './percent';

/** Share of a narrow axis that a label needs. */
const ROOM_WHEN_NARROW = 0.16;

/** Share of the axis within which a label in the middle would reach over the edge. */
const EDGE = 0.04;

function anchorAt(at: number): 'start' | 'middle' | 'end' {
  if (at < EDGE) return 'start';
  return at > 1 - EDGE ? 'end' : 'middle';
}

/** The years along the axis. Every row gives its own dates in words, so it is silent to screen readers. */
export function AxisHead({ axis }: { readonly axis: TimeAxis }) {
  return (
    <svg class="axis-years" aria-hidden="true">
      {axis.years.map(({ year, at }, index) => (
        <text
          key={year}
          x={percent(at)}
          y="13"
          text-anchor={anchorAt(at)}
          data-crowded={(axis.years[index + 1]?.at ?? 1) - at < ROOM_WHEN_NARROW || undefined}
        >
          {year}
        </text>
      ))}
    </svg>
  );
}
