const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Lets the arrow keys, Home and End go from one element of a list to another. Stays at either end. */
export function moveFocus(event: KeyboardEvent, elements: readonly HTMLElement[]): void {
  const at = elements.indexOf(event.target as HTMLElement);
  if (at === -1 || event.altKey || event.ctrlKey || event.metaKey) return;
  const to = target(event.key, at, elements.length - 1);
  if (to === undefined) return;
  event.preventDefault();
  elements[to]?.focus();
}

function target(key: string, at: number, last: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const step = STEPS[key];
  return step === undefined ? undefined : Math.min(Math.max(at + step, 0), last);
}
