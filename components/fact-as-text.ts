import type { ColumnOrder } from '@/lib/facts/column-order';
import type { Fact, Framing, RecordNote, Reference, Source } from '@/lib/facts/fact';
import { formatIsoDate } from '@/lib/i18n/iso-dates';
import type { Translator } from '@/lib/i18n/translator';

import { categoryName } from './category-name';
import { relationWord } from './relation-word';

export interface TextParts {
  readonly fact: Fact;
  readonly sources: readonly [Source, Source];
  readonly order: ColumnOrder;
}

/** A card as plain text, with everything a reader needs to check it: who says what, where, and what the record rests on. */
export function factAsText({ fact, sources, order }: TextParts, t: Translator): string {
  const paragraphs = [
    [
      titleOf(fact),
      `${categoryName(fact.category, t.locale)} · ${relationWord(fact, sources, t)}`,
      fact.summary,
    ].join('\n'),
    ...order.map((side) => framingText(fact.framings[side], sources[side], t)),
    fact.contrast && `${t('card_contrast')}: ${fact.contrast}`,
    ...(fact.record ?? []).map((note) => noteText(note, t)),
    `${t('card_survey')} (Sidelight)`,
  ];
  return paragraphs.filter(Boolean).join('\n\n');
}

function titleOf({ term, knownAs = [] }: Fact): string {
  return knownAs.length > 0 ? `${term} (${knownAs.join(', ')})` : term;
}

function framingText(framing: Framing, source: Source, t: Translator): string {
  const heading = `${source.name} (${source.byline}):`;
  if (framing.silent) return `${heading} ${t('card_silent')}`;
  const quotations = framing.wording.map(({ text, paragraph }) => {
    const place = paragraph === 0 ? t('card_headline') : `¶ ${paragraph}`;
    return `“${text}” (${place})`;
  });
  return [`${heading} ${framing.says}`, ...quotations, source.url].join('\n');
}

function noteText({ text, asOf, cites }: RecordNote, t: Translator): string {
  const heading = `${t('card_record')} (${t('card_as_of', [formatIsoDate(asOf, t.locale)])}): ${text}`;
  return [heading, ...cites.map((cite) => citeText(cite, t))].join('\n');
}

function citeText({ publisher, title, date, document, url }: Reference, t: Translator): string {
  return [publisher, title, document, date && formatIsoDate(date, t.locale), url].filter(Boolean).join(', ');
}
