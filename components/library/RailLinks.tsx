import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

interface Props {
  /** Holds both rails. */
  readonly rails: RefObject<HTMLElement | null>;
  /** Id of the fact that is lit. */
  readonly lit: string | undefined;
}

interface Links {
  readonly paths: readonly string[];
  /** Where they begin and end, on the rails. */
  readonly ends: readonly Point[];
  readonly isAbsence: boolean;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const NONE: Links = { paths: [], ends: [], isAbsence: false };

/** Curves from rail to rail at the height of the lit dots, dotted where they lead to what is left out. */
export function RailLinks({ rails, lit }: Props) {
  const [links, setLinks] = useState(NONE);
  useLayoutEffect(() => {
    setLinks(rails.current && lit !== undefined ? linksBetween(rails.current, lit) : NONE);
  }, [lit]);
  return (
    <svg class="rail-links" aria-hidden="true" data-absence={links.isAbsence || undefined}>
      {links.paths.map((path) => (
        <path key={path} d={path} />
      ))}
      {links.ends.map(({ x, y }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="4" />
      ))}
    </svg>
  );
}

function linksBetween(rails: HTMLElement, lit: string): Links {
  const [left, right] = [...rails.querySelectorAll<HTMLElement>('.stops')];
  if (!left || !right) return NONE;
  const origin = rails.getBoundingClientRect();
  const [x1, x2] = [
    left.getBoundingClientRect().right - origin.left,
    right.getBoundingClientRect().left - origin.left,
  ];
  // One above the other, as in a narrow window, they need no lines.
  if (x1 > x2) return NONE;
  const dotsOf = (stops: HTMLElement) => [
    ...stops.querySelectorAll(`.dot[data-fact="${CSS.escape(lit)}"] .shape`),
  ];
  const heightOf = (dot: Element) => {
    const { top, height } = dot.getBoundingClientRect();
    return Math.round(top + height / 2 - origin.top);
  };
  const [from, to] = [dotsOf(left).map(heightOf), dotsOf(right).map(heightOf)];
  const middle = (x1 + x2) / 2;
  return {
    paths: from.flatMap((y1) => to.map((y2) => `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`)),
    ends: [...from.map((y) => ({ x: x1 - 1, y })), ...to.map((y) => ({ x: x2 + 1, y }))],
    isAbsence: [...dotsOf(left), ...dotsOf(right)].some((dot) => dot.closest('.left-out')),
  };
}
