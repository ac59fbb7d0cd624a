import type { VoicingPair } from '@/lib/facts/balance';
import { averageSays, ratio, sharedFacts, voicings } from '@/lib/facts/balance';
import { CATEGORY_IDS } from '@/lib/facts/categories';
import type { Fact, Pack } from '@/lib/facts/fact';
import { RELATIONS } from '@/lib/facts/fact';

/** The report on a pack that passed its gates, as lines for a terminal. */
export function reportOn({ title, version, asOf, sources, facts }: Pack): string[] {
  const unnoted = facts.filter(({ record }) => !record).map(({ id }) => id);
  const notes = facts.flatMap(({ record = [] }) => record);
  return [
    `${title}, version ${version}, as of ${asOf}: ${facts.length} facts, ${notes.length} record notes`,
    '',
    ...relationTable(facts),
    '',
    ...balanceTable(facts, [sources[0].name, sources[1].name]),
    '',
    `Facts without a record note: ${unnoted.length}${unnoted.length > 0 ? ` (${unnoted.join(', ')})` : ''}`,
    `Aliases: ${aliasCounts(facts)}`,
  ];
}

function relationTable(facts: readonly Fact[]): string[] {
  const rows = CATEGORY_IDS.map((category) => {
    const own = facts.filter((fact) => fact.category === category);
    return [category, ...RELATIONS.map((relation) => countRelation(own, relation)), String(own.length)];
  });
  const total = ['', ...RELATIONS.map((relation) => countRelation(facts, relation)), String(facts.length)];
  return table([['', ...RELATIONS, 'all'], ...rows, total]);
}

function countRelation(facts: readonly Fact[], relation: Fact['relation']): string {
  return String(facts.filter((fact) => fact.relation === relation).length);
}

function balanceTable(facts: readonly Fact[], names: readonly [string, string]): string[] {
  const all = voicings(facts);
  const shared = voicings(sharedFacts(facts));
  return table([
    ['', ...names, 'ratio'],
    balanceRow(
      'facts it speaks on',
      pick(all, ({ tellings }) => tellings),
    ),
    balanceRow(
      'facts it is silent on',
      pick(all, ({ silences }) => silences),
    ),
    balanceRow(
      'phrases quoted',
      pick(all, ({ citations }) => citations),
    ),
    balanceRow(
      'says, characters in all',
      pick(all, ({ saysCharacters }) => saysCharacters),
    ),
    balanceRow('says, average (gate)', pick(all, averageSays)),
    balanceRow(
      'wording, characters in all',
      pick(all, ({ wordingCharacters }) => wordingCharacters),
    ),
    balanceRow(
      'where both speak: says',
      pick(shared, ({ saysCharacters }) => saysCharacters),
    ),
    balanceRow(
      'where both speak: wording',
      pick(shared, ({ wordingCharacters }) => wordingCharacters),
    ),
    balanceRow(
      'where both speak: together (gate)',
      pick(shared, ({ saysCharacters, wordingCharacters }) => saysCharacters + wordingCharacters),
    ),
  ]);
}

function balanceRow(name: string, [a, b]: readonly [number, number]): string[] {
  return [name, String(Math.round(a)), String(Math.round(b)), ratio(a, b).toFixed(2)];
}

function pick(pair: VoicingPair, measure: (voicing: VoicingPair[number]) => number) {
  return [measure(pair[0]), measure(pair[1])] as const;
}

function aliasCounts(facts: readonly Fact[]): string {
  const counts = new Map<string, number>();
  for (const { text, lang } of facts.flatMap(({ aliases }) => aliases)) {
    const language = lang ?? (/\p{Script=Cyrillic}/u.test(text) ? 'ru and uk' : 'en');
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].map(([language, count]) => `${count} ${language}`).join(', ');
}

/** Columns lined up: names to the left, figures to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
