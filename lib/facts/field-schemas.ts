import { z } from 'zod';

import { isIsoDate } from './iso-date';

/** Text on one line, neither empty nor padded: `>-` folds long text in YAML, `>` would leave a line break at its end. */
export const text = z
  .string()
  .regex(/^\S(?:.*\S)?$/su, 'empty, or space at an end: trim it (fold long text with >-)')
  .regex(/^[^\n]*$/u, 'a line break: write long text with >-');

export const kebabCase = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'must be kebab-case (a-z, 0-9, single hyphens): rename it');

export const isoDate = z
  .string()
  .refine(isIsoDate, 'must be a date such as 2023, 2023-09 or 2023-09-19: correct it');

export const httpsUrl = z.url({ protocol: /^https$/u, error: 'must be an https address: correct it' });

export const alias = z.preprocess(
  (value) => (typeof value === 'object' ? value : { text: value }),
  z.strictObject({
    text,
    lang: z.enum(['en', 'ru', 'uk']).exactOptional(),
    case: z.enum(['exact', 'fold']).exactOptional(),
    /** Words, phrases, or `$name` of a set in contexts.yaml. */
    needs: z.array(text).min(1).exactOptional(),
    inflect: z.literal(false).exactOptional(),
  }),
);
