import { z } from 'zod';

import { ExpectedError } from './expected-error';

const mention = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  surface: z.string(),
  fact: z.string(),
  optional: z.boolean(),
});

const passage = z.object({
  id: z.string(),
  lang: z.string(),
  kind: z.string(),
  text: z.string(),
  mentions: z.array(mention),
});

/** A mention of a fact in a gold passage, marked by hand. Offsets are UTF-16 units of the passage. */
export type Mention = z.infer<typeof mention>;

/** A passage of a gold file with all its mentions. */
export type Passage = z.infer<typeof passage>;

/**
 * Reads a gold file, one passage a line. Throws an `ExpectedError` that names file, line and value where a line is no
 * passage, or a mention is not where it says.
 */
export function parseGold(file: string, jsonl: string): Passage[] {
  return jsonl.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const complain = (what: string): never => {
      throw new ExpectedError(`${file}:${index + 1}: ${what}`);
    };
    return [parseLine(line, complain)];
  });
}

function parseLine(line: string, complain: (what: string) => never): Passage {
  const { data, error } = passage.safeParse(parseJson(line, complain));
  if (error) {
    const [{ path, message }] = error.issues as [z.core.$ZodIssue];
    return complain(`${path.join('.') || 'the line'}: ${message}`);
  }
  for (const { start, end, surface } of data.mentions)
    if (data.text.slice(start, end) !== surface)
      complain(`${data.id}: “${surface}” is not at ${start} to ${end}`);
  return data;
}

function parseJson(line: string, complain: (what: string) => never): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    return complain(`not JSON (${(error as Error).message})`);
  }
}
