import type { Fact, Pack, Telling } from '@/lib/facts/fact';

import { toCsv } from './csv';
import { SIDES, tellingOf, type Side } from './side';

const FACT_COLUMNS = ['id', 'term', 'category', 'relation', 'summary', 'contrast', 'from', 'to', 'record'];

const SOURCE_COLUMNS = ['mentions', 'says', 'wording', 'voice', 'dated'];

/**
 * Facts as a table, one row a fact: its own columns, then the same columns for each source, by the source's id. Column names
 * and values are those of the fact base, whatever the language of the interface.
 */
export function factsAsCsv(pack: Pack, facts: readonly Fact[]): string {
  const head = [
    ...FACT_COLUMNS,
    ...pack.sources.flatMap(({ id }) => SOURCE_COLUMNS.map((column) => `${id} ${column}`)),
  ];
  // A byte order mark: without it spreadsheets read Cyrillic as something else.
  return `\uFEFF${toCsv([head, ...facts.map(factRow)])}`;
}

/** Facts as they are in the pack, with the sources and the terms they may be used on. */
export function factsAsJson(
  { facts: _all, blocking: _names, ...pack }: Pack,
  facts: readonly Fact[],
): string {
  return `${JSON.stringify({ ...pack, facts }, undefined, 2)}\n`;
}

/** `c5-plus-1-2023-1.0.0.csv` */
export function exportName({ id, version }: Pack, extension: 'csv' | 'json'): string {
  return `${id}-${version}.${extension}`;
}

function factRow(fact: Fact): string[] {
  const { id, term, category, relation, summary, contrast = '', when, record = [] } = fact;
  const notes = record.map(({ text, asOf, cites }) => {
    const rests = cites.map(
      ({ title, publisher, url, document }) => `${publisher}: ${title} ${url ?? document ?? ''}`,
    );
    return `${text} (as of ${asOf}; ${rests.map((one) => one.trim()).join('; ')})`;
  });
  const own = [
    id,
    term,
    category,
    relation,
    summary,
    contrast,
    when?.from ?? '',
    when?.to ?? '',
    notes.join('\n'),
  ];
  return [...own, ...SIDES.flatMap((side) => sideCells(fact, side))];
}

function sideCells(fact: Fact, side: Side): string[] {
  const telling = tellingOf(fact, side);
  if (!telling) return ['no', '', '', '', ''];
  const { says, voice = '', dated = '' } = telling;
  return ['yes', says, quotations(telling), voice, dated];
}

function quotations({ wording }: Telling): string {
  return wording
    .map(({ text, paragraph }) => `“${text}” (${paragraph === 0 ? 'headline' : `paragraph ${paragraph}`})`)
    .join('\n');
}
