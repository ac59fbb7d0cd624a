import { walkRail } from '@/lib/library/walk-rail';

/** Lets the arrow keys, Home and End go from dot to dot of a rail's list. */
export function walkDots(event: KeyboardEvent, list: HTMLElement): void {
  const stops = [...list.querySelectorAll('.dots')].map((dots) => [
    ...dots.querySelectorAll<HTMLElement>('.dot'),
  ]);
  const stop = stops.findIndex((dots) => dots.includes(event.target as HTMLElement));
  const dot = stops[stop]?.indexOf(event.target as HTMLElement);
  if (dot === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const to = walkRail(
    event.key,
    { stop, dot },
    stops.map(({ length }) => length),
  );
  if (!to) return;
  event.preventDefault();
  stops[to.stop]?.[to.dot]?.focus();
}
