import type { HoverEvent, PointerKind } from './hover-event';
import { markOf, overOf } from './rehearse';

/** Events as the tests write them: when, on what, where. */
export interface Place {
  x?: number;
  y?: number;
  pointer?: PointerKind;
  isDown?: boolean;
}
const pointed = (at: number, over: string, { x = 0, y = 0, pointer = 'mouse' }: Place) =>
  ({ at, x, y, pointer, over: overOf(over) }) as const;
export const move = (at: number, over: string, place: Place = {}): HoverEvent => ({
  kind: 'pointer',
  isDown: place.isDown ?? false,
  ...pointed(at, over, place),
});
export const press = (at: number, over: string, place: Place = {}): HoverEvent => ({
  kind: 'press',
  ...pointed(at, over, place),
});
export const click = (at: number, over: string, place: Place = {}): HoverEvent => ({
  kind: 'click',
  ...pointed(at, over, place),
});
export const finger = { pointer: 'touch' } as const;
export const tap = (at: number, over: string, place: Place = {}) => [
  press(at, over, { ...place, ...finger }),
  click(at + 80, over, { ...place, ...finger }),
];
export const esc = (at: number): HoverEvent => ({ kind: 'dismiss', at });
export const key = (at: number, mark: string): HoverEvent => ({ kind: 'keyboard', at, mark: markOf(mark) });
export const modifier = (at: number, isDown: boolean): HoverEvent => ({ kind: 'modifier', at, isDown });
export const scroll = (at: number, moved = 0): HoverEvent => ({ kind: 'scroll', at, moved });
export const pin = (at: number, isPinned: boolean): HoverEvent => ({ kind: 'pin', at, isPinned });
export const turn = (at: number, name: string): HoverEvent => ({ kind: 'turn', at, fact: `test/${name}` });
export const back = (at: number): HoverEvent => ({ kind: 'back', at });
export const hidden = (at: number): HoverEvent => ({ kind: 'hidden', at });
export const gone = (at: number, mark?: string): HoverEvent =>
  mark === undefined ? { kind: 'gone', at } : { kind: 'gone', at, mark };
export const placed = (at: number): HoverEvent => ({
  kind: 'placed',
  at,
  box: { left: 0, top: 100, right: 500, bottom: 400 },
});
