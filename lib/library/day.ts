const DAY_MS = 86_400_000;

const ISO_DATE = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u;

/** From the beginning of one day to the end of another, in days since 1970 (UTC): `end` is where the next day begins. */
export interface Days {
  readonly start: number;
  readonly end: number;
}

/** The days a date as exact as `2021`, `2021-09` or `2021-09-19` stands for; nothing for what is no such date. */
export function daysOf(date: string): Days | undefined {
  const parts = ISO_DATE.exec(date)?.groups;
  if (!parts) return undefined;
  const year = Number(parts['year']);
  const month = parts['month'] === undefined ? undefined : Number(parts['month']) - 1;
  const day = parts['day'] === undefined ? undefined : Number(parts['day']);
  const start = dayNumber(year, month ?? 0, day ?? 1);
  if (month === undefined) return { start, end: dayNumber(year + 1, 0, 1) };
  return { start, end: day === undefined ? dayNumber(year, month + 1, 1) : start + 1 };
}

/** From the first day of one date to the last of another; one date by itself when there is no other. */
export function daysBetween({ from, to = from }: { from: string; to?: string }): Days | undefined {
  const [first, last] = [daysOf(from), daysOf(to)];
  return first && last && { start: first.start, end: last.end };
}

/** The day on which a year begins. */
export function newYear(year: number): number {
  return dayNumber(year, 0, 1);
}

export function yearOf(day: number): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / DAY_MS;
}
