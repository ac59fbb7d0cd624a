/** How a month is written: "September", or "Sept" where there is little room. */
type MonthStyle = 'long' | 'short';

/** As much of a date as `2023`, `2023-09` or `2023-09-19` says, written out: "September 2023". It does not break across lines. */
export function formatIsoDate(date: string, locale: string): string {
  return unbroken(formatterOf(date, locale, 'long').format(dateOf(date)));
}

/** From one date to another, written once what they share: "27 September – 10 November 2020". */
export function formatIsoRange(
  { from, to }: { readonly from: string; readonly to?: string },
  locale: string,
  month: MonthStyle = 'long',
): string {
  const written = (date: string) => unbroken(formatterOf(date, locale, month).format(dateOf(date)));
  if (to === undefined || to === from) return written(from);
  // Of a day and a year there is no common form.
  if (from.length !== to.length) return `${written(from)} – ${written(to)}`;
  return unbroken(formatterOf(from, locale, month).formatRange(dateOf(from), dateOf(to)));
}

function dateOf(date: string): Date {
  return new Date(`${date}${'-01-01'.slice(date.length - 4)}T00:00:00Z`);
}

function formatterOf(date: string, locale: string, style: MonthStyle): Intl.DateTimeFormat {
  const [, month, day] = date.split('-');
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    ...(month && { month: style }),
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  });
}

/** A date torn in two is hard to read, and a lone "г." at the start of a line harder. A range may break where spaces stand around its dash. */
function unbroken(date: string): string {
  return date.replaceAll(/(?<![–\s])\s(?![–\s])/g, '\u00A0').replaceAll(/(?<=\S)–(?=\S)/g, '\u2060–\u2060');
}
