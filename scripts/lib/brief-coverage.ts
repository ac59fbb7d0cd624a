import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Pack } from '@/lib/facts/fact';

/** What the editorial brief asks of the pack made from it. */
interface Brief {
  readonly termIds: readonly string[];
  /** Findings that a record note must answer: `000-01`. */
  readonly findings: readonly string[];
  /** Everything a note's `finding` may name. */
  readonly allFindings: ReadonlySet<string>;
}

const REQUIRED_KINDS = ['wrong', 'misleading', 'incomplete', 'disputed', 'unverified'];

/** The brief of the pack that comes with Sidelight, where it is at hand; it is no part of the repository. */
export function readBrief(dir: string): Brief | undefined {
  const terms = join(dir, 'terms.json');
  const factcheck = join(dir, 'factcheck.md');
  if (!existsSync(terms) || !existsSync(factcheck)) return undefined;
  const termIds = (JSON.parse(readFileSync(terms, 'utf8')) as { id: string }[]).map(({ id }) => id);
  // "**000-01 · wrong · confidence high**"
  const found = [...readFileSync(factcheck, 'utf8').matchAll(/^\*\*(\d{3}-\d{2}) · ([^·]+) ·/gmu)];
  const required = found.filter(([, , kinds = '']) =>
    kinds.split(';').some((kind) => REQUIRED_KINDS.includes(kind.trim())),
  );
  return {
    termIds,
    findings: required.map(([, id = '']) => id),
    // D: what has changed since.
    allFindings: new Set([...found.map(([, id = '']) => id), 'D']),
  };
}

/** How far a pack covers its brief. What is left out on purpose stands under the rulings of docs/facts.md. */
export function coverageOf(pack: Pack, brief: Brief, rulings: string): string[] {
  const ids = new Set(pack.facts.map(({ id }) => id));
  const answered = new Set(pack.facts.flatMap(({ record = [] }) => record.map(({ finding }) => finding)));
  const missing = brief.termIds.filter((id) => !ids.has(id));
  const [ruled, unruled] = [missing.filter(isRuled), missing.filter((id) => !isRuled(id))];
  const unanswered = brief.findings.filter((id) => !answered.has(id));
  const unknown = [...answered].filter((id) => id !== undefined && !brief.allFindings.has(id));
  return [
    `Brief: ${brief.termIds.length - missing.length} of ${brief.termIds.length} terms are facts`,
    `  left out with a ruling: ${list(ruled)}`,
    `  missing: ${list(unruled)}`,
    `Brief: ${brief.findings.length - unanswered.length} of ${brief.findings.length} findings are answered`,
    `  unanswered: ${list(unanswered)}`,
    `  answered but not in the brief: ${list(unknown)}`,
  ];

  function isRuled(id: string): boolean {
    return rulings.includes(`\`${id}\``);
  }
}

function list(ids: readonly (string | undefined)[]): string {
  return ids.length > 0 ? ids.join(', ') : 'none';
}
