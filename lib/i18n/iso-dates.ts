/** As much of a date as `2023`, `2023-09` or `2023-09-19` says, written out: "September 2023". */
export function formatIsoDate(date: string, locale: string): string {
  return formatterOf(date, locale).format(dateOf(date));
}

/** From one date to another, written once what they share: "27 September – 10 November 2020". */
export function formatIsoRange({ from, to }: { from: string; to?: string }, locale: string): string {
  if (to === undefined || to === from) return formatIsoDate(from, locale);
  // Of a day and a year there is no common form.
  if (from.length !== to.length) return `${formatIsoDate(from, locale)} – ${formatIsoDate(to, locale)}`;
  return formatterOf(from, locale).formatRange(dateOf(from), dateOf(to));
}

function dateOf(date: string): Date {
  return new Date(`${date}${'-01-01'.slice(date.length - 4)}T00:00:00Z`);
}

function formatterOf(date: string, locale: string): Intl.DateTimeFormat {
  const [, month, day] = date.split('-');
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  });
}
