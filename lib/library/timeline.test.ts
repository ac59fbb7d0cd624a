import { describe, expect, it } from 'vitest';

import { daysOf } from './day';
import { INVENTED_PACK, packOf } from './invented-pack';
import { timelineOf } from './timeline';

const timeline = timelineOf(INVENTED_PACK);
const eventOf = (id: string) => timeline.events.find(({ fact }) => fact.id === id)!;

describe('timelineOf', () => {
  it('lists events by the day they began', () => {
    expect(timeline.events.map(({ fact }) => fact.id)).toEqual(['signing', 'flood']);
  });

  it('says which source mentions an event', () => {
    expect(eventOf('signing').datings.map(({ isMentioned }) => isMentioned)).toEqual([true, false]);
    expect(eventOf('flood').datings.map(({ isMentioned }) => isMentioned)).toEqual([true, true]);
  });

  it('places a date that a source gives otherwise', () => {
    expect(eventOf('flood').datings[0]).toMatchObject({ dated: '2021', days: daysOf('2021') });
    expect(eventOf('flood').datings[1]).not.toHaveProperty('dated');
  });

  it('keeps a date in words, which has no place', () => {
    const [dating] = eventOf('signing').datings;
    expect(dating.dated).toBe('early in spring');
    expect(dating).not.toHaveProperty('days');
  });

  it('has the days the sources were published on', () => {
    expect(timeline.publications.map(({ source }) => source.id)).toEqual(['north', 'south']);
    expect(timeline.axis.place(timeline.publications[0]!.days.end)).toBe(1);
  });

  it('keeps what is dated and no event apart', () => {
    const [treaty] = INVENTED_PACK.facts;
    const dated = {
      ...treaty!,
      framings: [{ ...treaty!.framings[0], dated: 'last month' }, treaty!.framings[1]],
    };
    const { events, otherDatings } = timelineOf(packOf([dated as typeof treaty & object]));
    expect(events).toEqual([]);
    expect(otherDatings.map(({ datings }) => datings.map((one) => one.dated))).toEqual([
      ['last month', undefined],
    ]);
  });
});
