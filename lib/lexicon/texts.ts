import type { Texts } from './compiled';

/** Runs strings together. */
export function packTexts(strings: readonly string[]): Texts {
  return { text: strings.join(''), start: startsOf(strings, ({ length }) => length) };
}

export function textAt({ text, start }: Texts, index: number): string {
  return text.slice(start[index], start[index + 1]);
}

/** Where each of these would begin if they lay one after the other, and where the last ends. */
export function startsOf<Item>(items: readonly Item[], sizeOf: (item: Item) => number): Uint32Array {
  const start = new Uint32Array(items.length + 1);
  items.forEach((item, index) => {
    start[index + 1] = start[index]! + sizeOf(item);
  });
  return start;
}
