import type { z } from 'zod';

import type { Problem } from './problem';
import { fieldName, shown } from './problem';

type Issue = z.core.$ZodIssue;

/** What a file holds, once it has the shape it should have. */
export interface Shaped<T> {
  readonly value?: T;
  readonly problems: readonly Problem[];
}

/** Checks a value read from a file against its schema; says all that is wrong, not only the first thing. */
export function checkShape<T>(schema: z.ZodType<T>, file: string, value: unknown): Shaped<T> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { value: result.data, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, file)) };
}

function problemsOf(issue: Issue, file: string): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const value = shown(Reflect.get(issue.input ?? {}, key));
      return { file, field: fieldName([...issue.path, key]), value, rule: UNKNOWN_KEY };
    });
  }
  if (issue.code === 'invalid_key') {
    const key = issue.path.at(-1);
    return [{ file, field: fieldName(issue.path), value: shown(key), rule: issue.issues[0]?.message ?? '' }];
  }
  const field = issue.path.length > 0 ? fieldName(issue.path) : 'the whole file';
  return [{ file, field, ...measured(issue, issue.input) }];
}

const UNKNOWN_KEY = 'no such key here: correct its spelling or take it out';

function measured(issue: Issue, found: unknown): { value: string; rule: string } {
  if (found === undefined || found === null) return { value: 'nothing', rule: 'required: add it' };
  if (issue.code === 'too_big' && typeof found === 'string') {
    return { value: `${found.length} characters`, rule: `at most ${issue.maximum}: shorten it` };
  }
  if (issue.code === 'too_big' && Array.isArray(found)) {
    return { value: `${found.length} entries`, rule: `at most ${issue.maximum}: take some out` };
  }
  if (issue.code === 'too_small' && Array.isArray(found)) {
    return { value: `${found.length} entries`, rule: `at least ${issue.minimum}: add some` };
  }
  return { value: shown(found), rule: ruleOf(issue, found) };
}

function ruleOf(issue: Issue, found: unknown): string {
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}: take one of these`;
  if (issue.code !== 'invalid_type') return issue.message;
  const isQuotable = issue.expected === 'string' && typeof found !== 'object';
  return isQuotable
    ? 'must be text: put it in quotes'
    : `must be ${KINDS[issue.expected] ?? issue.expected}: rewrite it`;
}

const KINDS: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'a map of keys',
  record: 'a map of keys',
  number: 'a number',
  int: 'a whole number',
};
