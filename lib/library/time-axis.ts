import { newYear, yearOf, type Days } from './day';

/** An axis on which long gaps are drawn short. */
export interface TimeAxis {
  /** Where a day stands: 0 is the beginning of the first span, 1 the end of the last. Later is never to the left. */
  place(day: number): number;
  /** Where years begin, as many as there is room for. */
  readonly years: readonly { readonly year: number; readonly at: number }[];
}

/**
 * How much a gap grows with the time it stands for: at 1 the axis would be true to scale, and twenty years would leave no
 * room for the days around a summit; at 0 all gaps would be equal.
 */
const POWER = 0.3;

/** Room one year's label needs, as a share of the axis. */
const LEAST_BETWEEN_LABELS = 0.08;

/** An axis over these spans. It bends only where a span begins or ends, so that within a gap time runs evenly. */
export function createTimeAxis(spans: readonly Days[]): TimeAxis {
  const knots = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].toSorted((a, b) => a - b);
  const steps = knots.slice(1).map((knot, index) => (knot - knots[index]!) ** POWER);
  const total = steps.reduce((sum, step) => sum + step, 0);
  let reached = 0;
  const places = [0, ...steps.map((step) => (reached += step) / total)];
  const place = (day: number) => placeBetween(knots, places, day);
  return { place, years: yearsOn(knots, place) };
}

function placeBetween(knots: readonly number[], places: readonly number[], day: number): number {
  const after = knots.findIndex((knot) => knot >= day);
  if (after === -1) return 1;
  if (after === 0) return 0;
  const [from, to] = [knots[after - 1]!, knots[after]!];
  const [left, right] = [places[after - 1]!, places[after]!];
  return left + ((day - from) / (to - from)) * (right - left);
}

/** From the latest back: near its end an axis of news is the least compressed. */
function yearsOn(knots: readonly number[], place: (day: number) => number): TimeAxis['years'] {
  const [first, last] = [knots[0], knots.at(-1)];
  if (first === undefined || last === undefined) return [];
  const years: { year: number; at: number }[] = [];
  for (let year = yearOf(last); newYear(year) > first; year -= 1) {
    const at = place(newYear(year));
    const next = years.at(-1);
    if (at < 1 && (!next || next.at - at >= LEAST_BETWEEN_LABELS)) years.push({ year, at });
  }
  return years.toReversed();
}
