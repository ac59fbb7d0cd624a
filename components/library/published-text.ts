import type { Source } from '@/lib/facts/fact';
import { formatIsoRange } from '@/lib/i18n/iso-dates';
import type { Translator } from '@/lib/i18n/translator';

/** When a source was published: "about 20 September 2023". */
export function publishedText(
  { published: { about, ...range } }: Pick<Source, 'published'>,
  t: Translator,
): string {
  const date = formatIsoRange(range, t.locale);
  return about ? t('card_about_date', [date]) : date;
}
