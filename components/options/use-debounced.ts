import { useRef } from 'preact/hooks';

/** ms without a further change. A slider makes dozens a second, and account storage takes two a second. */
export const WRITE_AFTER_MS = 300;

interface Debounced<Value> {
  readonly later: (value: Value) => void;
  /** Writes what still waits, if anything does. */
  readonly now: () => void;
}

/** Writes only the last of a quick run of values. */
export function useDebounced<Value>(write: (value: Value) => void): Debounced<Value> {
  const writer = useRef(write);
  writer.current = write;
  const made = useRef<Debounced<Value> | undefined>(undefined);
  return (made.current ??= debounce((value: Value) => writer.current(value)));
}

function debounce<Value>(write: (value: Value) => void): Debounced<Value> {
  let waiting: { readonly value: Value; readonly timer: ReturnType<typeof setTimeout> } | undefined;
  const now = (): void => {
    if (!waiting) return;
    const { value, timer } = waiting;
    clearTimeout(timer);
    waiting = undefined;
    write(value);
  };
  const later = (value: Value): void => {
    clearTimeout(waiting?.timer);
    waiting = { value, timer: setTimeout(now, WRITE_AFTER_MS) };
  };
  return { later, now };
}
