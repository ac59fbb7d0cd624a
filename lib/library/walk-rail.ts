/** A dot on a rail: which stop, and which of its dots, both from 0. */
export interface Spot {
  readonly stop: number;
  readonly dot: number;
}

/**
 * Where an arrow key leads on a rail: left and right through all dots, up and down to the next stop that has any, Home and
 * End to the ends. `dots` is how many each stop has. Undefined for any other key, and where there is no further to go.
 */
export function walkRail(key: string, from: Spot, dots: readonly number[]): Spot | undefined {
  const spots = dots.flatMap((count, stop) =>
    Array.from({ length: count }, (_, dot): Spot => ({ stop, dot })),
  );
  const at = spots.findIndex(({ stop, dot }) => stop === from.stop && dot === from.dot);
  switch (key) {
    case 'ArrowRight':
      return spots[at + 1];
    case 'ArrowLeft':
      return at > 0 ? spots[at - 1] : undefined;
    case 'ArrowDown':
      return spots.find(({ stop }) => stop > from.stop);
    case 'ArrowUp':
      return firstOf(spots, spots.findLast(({ stop }) => stop < from.stop)?.stop);
    case 'Home':
      return spots[0];
    case 'End':
      return spots.at(-1);
    default:
      return undefined;
  }
}

function firstOf(spots: readonly Spot[], stop: number | undefined): Spot | undefined {
  return spots.find((spot) => spot.stop === stop);
}
