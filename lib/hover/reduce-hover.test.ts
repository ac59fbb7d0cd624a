import { describe, expect, it } from 'vitest';

import type { HoverEvent } from './hover-event';
import type { HoverSettings } from './hover-state';
import { reduceHover } from './reduce-hover';
import { rehearse } from './rehearse';
import {
  back,
  click,
  esc,
  finger,
  gone,
  hidden,
  key,
  modifier,
  move,
  pin,
  placed,
  press,
  scroll,
  tap,
  turn,
} from './script';

interface Row {
  why: string;
  script: readonly HoverEvent[];
  log: readonly string[];
  settings?: HoverSettings;
  answersAfter?: number;
  missing?: readonly string[];
  until?: number;
}
const logOf = ({ script, answersAfter = 20, log: _log, ...rest }: Row) =>
  rehearse({ script, answersAfter, ...rest }).log;

const OPENED = ['150 ask a', '500 show a'];
const HELD: HoverSettings = { trigger: 'modifier', dwellMs: 500 };
const CLICKED: HoverSettings = { trigger: 'click', dwellMs: 500 };

describe('rest opens', () => {
  it.each<Row>([
    {
      why: 'resting on a mark opens its card after 500 ms, asked for 350 ms before',
      script: [move(0, 'a')],
      log: OPENED,
    },
    {
      why: 'a reader who wants it sooner gets it sooner',
      settings: { trigger: 'hover', dwellMs: 300 },
      script: [move(0, 'a')],
      log: ['150 ask a', '300 show a'],
    },
    {
      why: 'a dwell below 150 ms is taken as 150 ms: at the dwell the fact is asked, then shown',
      settings: { trigger: 'hover', dwellMs: 10 },
      script: [move(0, 'a')],
      log: ['150 ask a', '170 show a'],
    },
    {
      why: 'a dwell above 1000 ms is taken as 1000 ms',
      settings: { trigger: 'hover', dwellMs: 90_000 },
      script: [move(0, 'a')],
      log: ['150 ask a', '1000 show a'],
    },
    {
      why: 'the trembling of a hand is rest',
      script: [move(0, 'a'), move(200, 'a', { x: 3 }), move(400, 'a', { x: -2, y: 2 })],
      log: OPENED,
    },
    {
      why: 'the dwell counts from the last rest, not from entering',
      script: [move(0, 'a'), move(400, 'a', { x: 30 })],
      log: ['150 ask a', '900 show a'],
    },
    {
      why: 'reading along a long mark with the pointer opens nothing while it moves',
      script: Array.from({ length: 60 }, (_, i) => move(i * 50, 'a', { x: i * 5 })),
      until: 3000,
      log: [],
    },
    {
      why: 'a slow background delays the card, no more',
      answersAfter: 900,
      script: [move(0, 'a')],
      log: ['150 ask a', '1050 show a'],
    },
    {
      why: 'a fact that cannot be had opens nothing, and is not asked for again while the pointer stays',
      missing: ['test/a'],
      script: [move(0, 'a'), move(1000, 'a', { x: 40 }), move(2000, 'a', { x: 80 })],
      log: ['150 ask a'],
    },
    {
      why: 'two marks of a text that touch: each counts its own rest',
      script: [move(0, 'a', { x: 0 }), move(400, 'b', { x: 1 })],
      log: ['150 ask a', '550 ask b', '900 show b'],
    },
    { why: 'a finger on the glass does not hover', script: [move(0, 'a', finger)], log: [] },
    {
      why: 'a pen above the glass hovers',
      script: [move(0, 'a', { pointer: 'pen' })],
      log: OPENED,
    },
  ])('$why', (row) => {
    expect(logOf(row)).toEqual(row.log);
  });
});

describe('speed keeps closed', () => {
  it.each<Row>([
    {
      why: 'sweeping over 20 marks in a second opens none, and asks for none',
      script: Array.from({ length: 20 }, (_, i) => move(i * 50, `m${i}`, { x: i * 60 })).concat(
        move(1000, ''),
      ),
      log: [],
    },
    {
      why: 'sweeping over 20 marks with pauses between frames asks for none',
      script: Array.from({ length: 60 }, (_, i) =>
        move(i * 16, i % 3 ? `m${Math.floor(i / 3)}` : '', { x: i * 20 }),
      ).concat(move(1000, '')),
      log: [],
    },
    {
      why: 'an answer that finds the pointer at speed waits for the next rest',
      answersAfter: 400,
      script: [move(0, 'a'), move(530, 'a', { x: 20 }), move(540, 'a', { x: 40 }), move(548, 'a', { x: 60 })],
      log: ['150 ask a', '1050 show a'],
    },
    {
      why: 'fast trembling is no rest: the dwell that ends in it begins anew',
      script: [move(0, 'a'), move(480, 'a', { x: 3 }), move(488, 'a', { x: -3 }), move(496, 'a', { x: 3 })],
      log: ['150 ask a', '1000 show a'],
    },
  ])('$why', (row) => {
    expect(logOf(row)).toEqual(row.log);
  });
});

describe('leaving', () => {
  it.each<Row>([
    {
      why: 'left before the dwell is over, nothing opens',
      script: [move(0, 'a'), move(100, '')],
      log: [],
    },
    {
      why: 'left after the question: the late answer shows nothing',
      answersAfter: 300,
      script: [move(0, 'a'), move(200, '')],
      log: ['150 ask a'],
    },
    {
      why: 'left while it loads and come back: the old answer is not taken for the new one',
      answersAfter: 1000,
      script: [move(0, 'a'), move(600, ''), move(620, 'a')],
      log: ['150 ask a', '770 ask a', '1770 show a'],
    },
    {
      why: 'the card goes 300 ms after the pointer left',
      script: [move(0, 'a'), move(1000, '', { x: -50 })],
      log: [...OPENED, '1300 hide'],
    },
    {
      why: 'leave and re-enter within 300 ms keeps the card',
      script: [move(0, 'a'), move(1000, '', { x: -50 }), move(1290, 'a')],
      log: OPENED,
    },
    {
      why: 'leave, re-enter, leave: each leaving has its whole grace',
      script: [move(0, 'a'), move(1000, ''), move(1200, 'a'), move(1400, '')],
      log: [...OPENED, '1700 hide'],
    },
    {
      why: 'leave and re-enter after it went: it opens again after its dwell',
      script: [move(0, 'a'), move(1000, '', { x: -50 }), move(1310, 'a')],
      log: [...OPENED, '1300 hide', '1460 ask a', '1810 show a'],
    },
    {
      why: 'the card reached within the grace keeps the card, without a time-out',
      script: [move(0, 'a'), move(1000, '', { y: 50 }), move(1250, 'card', { y: 120 })],
      until: 60_000,
      log: OPENED,
    },
    {
      why: 'the card left to nowhere goes after the grace',
      script: [move(0, 'a'), placed(510), move(1000, 'card', { y: 120 }), move(2000, '', { x: 600, y: 120 })],
      log: [...OPENED, '2300 hide'],
    },
    {
      why: 'a slow way through the corridor takes as long as it takes',
      script: [
        move(0, 'a'),
        placed(510),
        move(1000, '', { y: 20 }),
        move(1250, '', { x: 30, y: 40 }),
        move(1500, '', { x: 50, y: 60 }),
        move(1750, '', { x: 70, y: 80 }),
        move(2000, 'card', { x: 80, y: 110 }),
      ],
      log: OPENED,
    },
    {
      why: 'other marks in the corridor are passed over',
      script: [
        move(0, 'a'),
        placed(510),
        move(1000, 'b', { y: 20 }),
        move(1250, 'c', { x: 20, y: 40 }),
        move(1500, 'card', { x: 50, y: 110 }),
      ],
      log: OPENED,
    },
    {
      why: 'stopping in the corridor is not travelling',
      script: [move(0, 'a'), placed(510), move(1000, '', { y: 20 }), move(1200, '', { y: 40 })],
      log: [...OPENED, '1500 hide'],
    },
    {
      why: 'moving off sideways is not travelling',
      script: [
        move(0, 'a'),
        placed(510),
        move(1000, '', { x: -100, y: 10 }),
        move(1200, '', { x: -200, y: 20 }),
        move(1290, '', { x: -300, y: 30 }),
      ],
      log: [...OPENED, '1300 hide'],
    },
    {
      why: 'from mark to mark: the first goes after its grace, the second opens 500 ms after the pointer came to rest on it',
      script: [move(0, 'a'), move(1000, 'b', { x: -90 })],
      log: [...OPENED, '1300 hide', '1300 ask b', '1500 show b'],
    },
  ])('$why', (row) => {
    expect(logOf(row)).toEqual(row.log);
  });
});

describe('Esc and the close button', () => {
  it.each<Row>([
    {
      why: 'closes at once, and stays closed while the pointer stays on the mark',
      script: [move(0, 'a'), esc(1000), move(1100, 'a', { x: 30 }), move(2000, 'a', { x: 60 })],
      log: [...OPENED, '1000 hide'],
    },
    {
      why: 'does not open what lies under the closed card, as long as the pointer keeps still',
      script: [move(0, 'a'), move(600, 'card', { y: 120 }), esc(1000), move(1001, 'b', { y: 120 })],
      log: [...OPENED, '1000 hide'],
    },
    {
      why: 'the mark opens again once it was left',
      script: [move(0, 'a'), esc(1000), move(1100, '', { x: 30 }), move(1200, 'a')],
      log: [...OPENED, '1000 hide', '1350 ask a', '1700 show a'],
    },
    {
      why: 'before the card is there it keeps it away',
      script: [move(0, 'a'), esc(300)],
      log: ['150 ask a'],
    },
    {
      why: 'closes a card on its way out',
      script: [move(0, 'a'), move(1000, ''), esc(1100)],
      log: [...OPENED, '1100 hide'],
    },
    {
      why: 'closes a pinned card',
      script: [move(0, 'a'), pin(600, true), esc(1000)],
      log: [...OPENED, '1000 hide'],
    },
    { why: 'with nothing open it does nothing', script: [esc(0)], log: [] },
  ])('$why', (row) => {
    expect(logOf(row)).toEqual(row.log);
  });
});

describe('pressing and clicking', () => {
  it.each<Row>([
    {
      why: 'a press elsewhere closes',
      script: [move(0, 'a'), press(1000, '')],
      log: [...OPENED, '1000 hide'],
    },
    {
      why: 'a press in the card or on its mark does not',
      script: [move(0, 'a'), press(1000, 'a'), press(2000, 'card')],
      log: OPENED,
    },
    {
      why: 'selecting text across a mark opens nothing',
      script: [press(0, ''), ...[1, 2, 3].map((i) => move(i * 300, 'a', { x: i, isDown: true }))],
      log: [],
    },
    {
      why: 'a button held down on a mark opens nothing until it is up again and the pointer rests',
      script: [move(0, 'a'), press(100, 'a'), move(1000, 'a', { x: 5 })],
      log: ['1150 ask a', '1500 show a'],
    },
    {
      why: 'where hovering opens, a click on a mark does not',
      script: [move(0, 'a'), press(10, 'a'), click(90, 'a')],
      log: [],
    },
    {
      why: 'where clicking opens, hovering does not',
      settings: CLICKED,
      script: [move(0, 'a')],
      log: [],
    },
    {
      why: 'where clicking opens, a click does, at once, and the pointer may leave',
      settings: CLICKED,
      script: [move(0, 'a'), press(300, 'a'), click(380, 'a'), move(500, '', { x: 900 })],
      log: ['380 ask a', '400 show a', '400 focus-card'],
    },
    {
      why: 'where clicking opens, a click on another mark changes over',
      settings: CLICKED,
      script: [press(300, 'a'), click(380, 'a'), press(1000, 'b'), click(1080, 'b')],
      log: [
        '380 ask a',
        '400 show a',
        '400 focus-card',
        '1000 hide',
        '1080 ask b',
        '1100 show b',
        '1100 focus-card',
      ],
    },
    {
      why: 'a link wins the click',
      settings: CLICKED,
      script: [press(300, 'a-link'), click(380, 'a-link')],
      log: [],
    },
    {
      why: 'the end of a selection is not a click',
      settings: CLICKED,
      script: [press(0, 'a'), click(900, 'a', { x: 80 })],
      log: [],
    },
    {
      why: 'a slow click of the mouse is one',
      settings: CLICKED,
      script: [press(0, 'a'), click(900, 'a')],
      log: ['900 ask a', '920 show a', '920 focus-card'],
    },
  ])('$why', (row) => {
    expect(logOf(row)).toEqual(row.log);
  });
});

describe('touch', () => {
  it.each<Row>([
    {
      why: 'a tap opens a sheet and hands it the focus',
      script: tap(0, 'a'),
      log: ['80 ask a', '100 show a as sheet', '100 focus-card'],
    },
    {
      why: 'a tap on a link is the link’s',
      script: tap(0, 'a-link'),
      log: [],
    },
    {
      why: 'a long press never opens',
      script: [press(0, 'a', finger), click(500, 'a', finger)],
      log: [],
    },
    {
      why: 'a drag never opens',
      script: [press(0, 'a', finger), click(200, 'a', { y: 30, ...finger })],
      log: [],
    },
    {
      why: 'the finger that scrolls does not close the sheet',
      script: [...tap(0, 'a'), press(1000, '', finger), scroll(1050, 300)],
      log: ['80 ask a', '100 show a as sheet', '100 focus-card'],
    },
    {
      why: 'a tap elsewhere closes it',
      script: [...tap(0, 'a'), ...tap(1000, '')],
      log: ['80 ask a', '100 show a as sheet', '100 focus-card', '1080 hide'],
    },
    {
      why: 'a tap in the sheet, or on its own mark, does not',
      script: [...tap(0, 'a'), ...tap(1000, 'card'), ...tap(2000, 'a')],
      log: ['80 ask a', '100 show a as sheet', '100 focus-card'],
    },
    {
      why: 'a tap on another mark changes over',
      script: [...tap(0, 'a'), ...tap(1000, 'b')],
      log: [
        '80 ask a',
        '100 show a as sheet',
        '100 focus-card',
        '1080 ask b',
        '1080 hide',
        '1100 show b as sheet',
        '1100 focus-card',
      ],
    },
    {
      why: 'a mouse on the same machine hovers as ever after a tap',
      script: [...tap(0, 'a'), ...tap(1000, ''), move(2000, 'b')],
      log: ['80 ask a', '100 show a as sheet', '100 focus-card', '1080 hide', '2150 ask b', '2500 show b'],
    },
    {
      why: 'a click without a press comes from assistive technology, and counts',
      script: [click(0, 'a', finger)],
      log: ['0 ask a', '20 show a as sheet', '20 focus-card'],
    },
    {
      why: 'a tap works where the mouse needs a key',
      settings: HELD,
      script: tap(0, 'a'),
      log: ['80 ask a', '100 show a as sheet', '100 focus-card'],
    },
  ])('$why', (row) => {
    expect(logOf(row)).toEqual(row.log);
  });
});

describe('keyboard', () => {
  const opened = ['0 ask a', '20 show a', '20 focus-card'];
  it.each<Row>([
    { why: 'opens and goes into the card', script: [key(0, 'a')], log: opened },
    {
      why: 'a pointer that lies about does not take it away',
      script: [key(0, 'a'), move(1000, ''), move(1100, 'b', { x: 9 }), move(3000, '', { x: 90 })],
      log: opened,
    },
    { why: 'Esc goes back', script: [key(0, 'a'), esc(1000)], log: [...opened, '1000 hide'] },
    { why: 'Esc before the answer: nothing comes', script: [key(0, 'a'), esc(10)], log: ['0 ask a'] },
    {
      why: 'goes into a card that is open by hovering, which then stays',
      script: [move(0, 'a'), key(1000, 'a'), move(1100, '', { x: 90 })],
      log: [...OPENED, '1000 focus-card'],
    },
    {
      why: 'goes into a pinned card, which stays pinned',
      script: [move(0, 'a'), pin(600, true), key(1000, 'a'), press(1100, '')],
      log: [...OPENED, '1000 focus-card'],
    },
    {
      why: 'the next mark changes over',
      script: [key(0, 'a'), key(1000, 'b')],
      log: [...opened, '1000 ask b', '1000 hide', '1020 show b', '1020 focus-card'],
    },
    {
      why: 'two quick ones: only the second shows',
      answersAfter: 300,
      script: [key(0, 'a'), key(100, 'b')],
      log: ['0 ask a', '100 ask b', '400 show b', '400 focus-card'],
    },
    {
      why: 'a press elsewhere closes',
      script: [key(0, 'a'), press(1000, '')],
      log: [...opened, '1000 hide'],
    },
    {
      why: 'scrolling does not take it from under the reader’s fingers',
      script: [key(0, 'a'), scroll(1000, 500)],
      log: opened,
    },
  ])('$why', (row) => {
    expect(logOf(row)).toEqual(row.log);
  });
});

describe('modifier key', () => {
  it.each<Row>([
    { why: 'without it nothing opens', settings: HELD, script: [move(0, 'a')], log: [] },
    {
      why: 'pressed while resting on a mark it opens soon',
      settings: HELD,
      script: [move(0, 'a'), modifier(1000, true)],
      log: ['1150 ask a', '1170 show a'],
    },
    {
      why: 'held, the next mark rested on opens soon',
      settings: HELD,
      script: [modifier(0, true), move(1000, 'a')],
      log: ['1150 ask a', '1170 show a'],
    },
    {
      why: 'a key that repeats is still the same press',
      settings: HELD,
      script: [move(0, 'a'), modifier(1000, true), modifier(1100, true)],
      log: ['1150 ask a', '1170 show a'],
    },
    {
      why: 'held, a sweep opens nothing',
      settings: HELD,
      script: [
        modifier(0, true),
        ...Array.from({ length: 20 }, (_, i) => move(i * 50, `m${i}`, { x: i * 60 })),
        move(1000, ''),
      ],
      log: [],
    },
    {
      why: 'Ctrl+C over a mark opens nothing',
      settings: HELD,
      script: [move(0, 'a'), modifier(1000, true), modifier(1100, false)],
      log: [],
    },
    {
      why: 'letting it go keeps the card',
      settings: HELD,
      script: [modifier(0, true), move(1000, 'a'), modifier(2000, false)],
      log: ['1150 ask a', '1170 show a'],
    },
    {
      why: 'after Esc it asks for the mark again',
      settings: HELD,
      script: [modifier(0, true), move(1000, 'a'), esc(2000), modifier(2100, false), modifier(3000, true)],
      log: ['1150 ask a', '1170 show a', '2000 hide', '3150 ask a', '3170 show a'],
    },
    {
      why: 'it is no key of ours where hovering opens: Esc still holds',
      script: [move(0, 'a'), esc(1000), modifier(1100, true)],
      log: [...OPENED, '1000 hide'],
    },
  ])('$why', (row) => {
    expect(logOf(row)).toEqual(row.log);
  });
});

describe('pinned', () => {
  it.each<Row>([
    {
      why: 'stays when the pointer leaves, when something else is pressed, when the page scrolls',
      script: [move(0, 'a'), pin(600, true), move(1000, ''), press(2000, ''), scroll(3000, 900)],
      log: OPENED,
    },
    {
      why: 'hovering over other marks opens nothing',
      script: [move(0, 'a'), pin(600, true), move(1000, 'b')],
      log: OPENED,
    },
    {
      why: 'pinned on its way out it stays',
      script: [move(0, 'a'), move(1000, ''), pin(1100, true)],
      log: OPENED,
    },
    {
      why: 'a keyboard command for another mark replaces it',
      script: [move(0, 'a'), pin(600, true), key(1000, 'b')],
      log: [...OPENED, '1000 ask b', '1000 hide', '1020 show b', '1020 focus-card'],
    },
    {
      why: 'unpinned under the pointer it goes as any other',
      script: [move(0, 'a'), move(600, 'card'), pin(700, true), pin(1000, false), move(2000, '', { x: 900 })],
      log: [...OPENED, '2300 hide'],
    },
    {
      why: 'unpinned by key with the pointer elsewhere it waits for the reader',
      script: [move(0, 'a'), pin(600, true), move(700, ''), pin(1000, false), move(2000, '', { x: 900 })],
      log: OPENED,
    },
    {
      why: 'pinning or unpinning what is not there does nothing',
      script: [pin(0, true), move(100, 'a'), pin(700, false)],
      log: ['250 ask a', '600 show a'],
    },
  ])('$why', (row) => {
    expect(logOf(row)).toEqual(row.log);
  });
});

describe('related facts', () => {
  it.each<Row>([
    {
      why: 'one opens in the card’s place, and back leads back',
      script: [move(0, 'a'), move(600, 'card'), turn(1000, 'x'), turn(2000, 'y'), back(3000), back(4000)],
      log: [
        ...OPENED,
        '1000 ask x',
        '1020 show x',
        '1020 focus-card',
        '2000 ask y',
        '2020 show y',
        '2020 focus-card',
        '3000 ask x',
        '3020 show x',
        '3020 focus-card',
        '4000 ask a',
        '4020 show a',
        '4020 focus-card',
      ],
    },
    {
      why: 'there is no way back from the first',
      script: [move(0, 'a'), back(1000)],
      log: OPENED,
    },
    {
      why: 'of two asked for in a hurry the last shows',
      answersAfter: 100,
      script: [key(0, 'a'), turn(1000, 'x'), turn(1050, 'y')],
      log: [
        '0 ask a',
        '100 show a',
        '100 focus-card',
        '1000 ask x',
        '1050 ask y',
        '1150 show y',
        '1150 focus-card',
      ],
    },
    {
      why: 'one that cannot be had leaves the card as it is',
      missing: ['test/x'],
      script: [move(0, 'a'), turn(1000, 'x')],
      log: [...OPENED, '1000 ask x'],
    },
    {
      why: 'an answer for a card that went shows nothing',
      answersAfter: 400,
      script: [key(0, 'a'), turn(1000, 'x'), esc(1100)],
      log: ['0 ask a', '400 show a', '400 focus-card', '1000 ask x', '1100 hide'],
    },
    { why: 'with no card there is nothing to turn', script: [turn(0, 'x')], log: [] },
  ])('$why', (row) => {
    expect(logOf(row)).toEqual(row.log);
  });
});

describe('scrolling, and pages that change', () => {
  it.each<Row>([
    {
      why: 'the card goes when its mark scrolls away',
      script: [move(0, 'a'), scroll(1000, 40)],
      log: [...OPENED, '1000 hide'],
    },
    {
      why: 'it stays through the bounce of a pixel',
      script: [move(0, 'a'), scroll(1000, 1)],
      log: OPENED,
    },
    {
      why: 'a mark that scrolls under a resting pointer was not pointed at',
      script: [move(0, ''), scroll(1000), move(1001, 'a')],
      log: [],
    },
    {
      why: 'a mark that scrolled under the pointer opens once the pointer moves on it and rests',
      script: [move(0, ''), scroll(1000), move(1001, 'a'), move(2000, 'a', { x: 9 })],
      log: ['2150 ask a', '2500 show a'],
    },
    {
      why: 'a mark dismissed with Esc stays so through scrolling',
      script: [move(0, 'a'), esc(1000), scroll(1100), move(1200, 'a', { x: 9 })],
      log: [...OPENED, '1000 hide'],
    },
    {
      why: 'scrolling ends the wait',
      script: [move(0, 'a'), scroll(100)],
      log: [],
    },
    {
      why: 'a tab out of sight closes what came by hovering',
      script: [move(0, 'a'), hidden(1000)],
      log: [...OPENED, '1000 hide'],
    },
    {
      why: 'a tab out of sight opens nothing',
      script: [move(0, 'a'), hidden(100)],
      log: [],
    },
    {
      why: 'a tab out of sight keeps what the reader asked for',
      script: [key(0, 'a'), hidden(1000)],
      log: ['0 ask a', '20 show a', '20 focus-card'],
    },
    {
      why: 'a tab out of sight keeps a pinned card',
      script: [move(0, 'a'), pin(600, true), hidden(1000)],
      log: OPENED,
    },
    {
      why: 'a key held when the tab went out of sight is not held for ever',
      settings: HELD,
      script: [modifier(0, true), hidden(100), move(1000, 'a')],
      log: [],
    },
    {
      why: 'a mark that leaves the page takes its card along',
      script: [move(0, 'a'), gone(1000, 'a')],
      log: [...OPENED, '1000 hide'],
    },
    { why: 'another mark does not', script: [move(0, 'a'), gone(1000, 'b')], log: OPENED },
    {
      why: 'a pinned card outlives its mark',
      script: [move(0, 'a'), pin(600, true), gone(1000, 'a')],
      log: OPENED,
    },
    {
      why: 'nothing outlives the page',
      script: [move(0, 'a'), pin(600, true), gone(1000)],
      log: [...OPENED, '1000 hide'],
    },
    {
      why: 'a mark that leaves while its card is awaited',
      script: [move(0, 'a'), gone(200, 'a')],
      log: ['150 ask a'],
    },
    {
      why: 'a rest goes on under new settings: a pointer that lies still would wait for ever',
      script: [move(0, 'a'), { kind: 'settings', at: 100, settings: { trigger: 'hover', dwellMs: 800 } }],
      log: ['150 ask a', '800 show a'],
    },
    {
      why: 'new settings end a rest that opens nothing any more',
      script: [move(0, 'a'), { kind: 'settings', at: 100, settings: CLICKED }],
      log: [],
    },
    {
      why: 'new settings bring back no card that was closed',
      script: [
        move(0, 'a'),
        esc(900),
        { kind: 'settings', at: 1000, settings: { trigger: 'hover', dwellMs: 200 } },
      ],
      log: [...OPENED, '900 hide'],
    },
  ])('$why', (row) => {
    expect(logOf(row)).toEqual(row.log);
  });
});

describe('old news', () => {
  it.each<{ why: string; script: HoverEvent[]; news: (token: number) => HoverEvent }>([
    {
      why: 'a timer of an earlier hover asks and opens nothing',
      script: [move(0, 'a'), move(100, ''), move(110, 'b')],
      news: (token) => ({ kind: 'elapsed', token, at: 700 }),
    },
    {
      why: 'an answer to an earlier question opens nothing',
      script: [key(0, 'a'), key(10, 'b')],
      news: (token) => ({ kind: 'answer', token, found: true, at: 700 }),
    },
    {
      why: 'an answer when all is closed opens nothing',
      script: [key(0, 'a'), esc(10)],
      news: (token) => ({ kind: 'answer', token, found: true, at: 700 }),
    },
    {
      why: 'the grace of an earlier leaving closes nothing',
      script: [move(0, 'a'), move(600, ''), move(620, 'a')],
      news: (token) => ({ kind: 'elapsed', token, at: 700 }),
    },
  ])('$why', ({ script, news }) => {
    const { hover } = rehearse({ script, answersAfter: 20, until: script.at(-1)?.at ?? 0 });
    const { state } = hover;
    const alive = ['token' in state ? state.token : 0, 'timer' in state ? state.timer.token : 0];
    const old = Array.from({ length: hover.token }, (_, i) => i + 1).filter(
      (token) => !alive.includes(token),
    );
    expect(old).not.toEqual([]);
    for (const token of old) expect(reduceHover(hover, news(token))).toEqual({ hover, effects: [] });
  });
});
