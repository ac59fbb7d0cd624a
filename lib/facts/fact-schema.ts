import { z } from 'zod';

import { CATEGORY_IDS } from './categories';
import { RELATIONS } from './fact';
import { alias, isoDate, kebabCase, text } from './field-schemas';

/** Longer and a reader would be reading an article, not a card. */
const SAYS_CHARACTERS = 200;
const SENTENCE_CHARACTERS = 300;

const wording = z.strictObject({
  text,
  paragraph: z.int().nonnegative(),
  differs: z.array(text).min(1).exactOptional(),
});

const telling = z.strictObject({
  silent: z.literal(false),
  says: text.max(SAYS_CHARACTERS),
  wording: z.array(wording).min(1).max(3),
  voice: z.enum(['quoted', 'paraphrased', 'named']).exactOptional(),
  dated: text.exactOptional(),
});

const silence = z.strictObject({ silent: z.literal(true) });

const framing = z.preprocess(
  // Authors write `silent` only where it is true.
  (value) => (typeof value === 'object' && value !== null ? { silent: false, ...value } : value),
  z.discriminatedUnion('silent', [telling, silence]),
);

const recordNote = z.strictObject({
  text: text.max(SENTENCE_CHARACTERS * 2),
  /** Keys of references.yaml. */
  cites: z.array(z.string()).min(1),
  asOf: isoDate,
  finding: text.exactOptional(),
});

/** `facts/<id>.yaml` as its author writes it, in a pack of these two sources: both stand on every card. */
export const factSchema = ([first, second]: readonly [string, string]) =>
  z.strictObject({
    id: kebabCase,
    term: text,
    category: z.enum(CATEGORY_IDS),
    summary: text.max(SENTENCE_CHARACTERS),
    knownAs: z.array(text).min(1).max(3).exactOptional(),
    aliases: z.array(alias).min(1),
    relation: z.enum(RELATIONS),
    contrast: text.max(SENTENCE_CHARACTERS).exactOptional(),
    framings: z.strictObject({ [first]: framing, [second]: framing }),
    record: z.array(recordNote).min(1).exactOptional(),
    related: z.array(z.string()).min(1).exactOptional(),
    when: z.strictObject({ from: isoDate, to: isoDate.exactOptional() }).exactOptional(),
  });

export type AuthoredFact = z.output<ReturnType<typeof factSchema>>;
