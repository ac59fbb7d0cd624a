import { z } from 'zod';

import { alias, httpsUrl, isoDate, kebabCase, text } from './field-schemas';

/** Where an article's paragraphs stand in its file. Lines count from 1; one paragraph is one line. */
const articleLayout = z.strictObject({
  file: text,
  sha256: z.string().regex(/^[0-9a-f]{64}$/u, 'must be a SHA-256 in hexadecimal: take it from sha256sum'),
  /** Absent: the file has no headline, so nothing can be quoted from paragraph 0. */
  headline: z.int().positive().exactOptional(),
  /** Paragraph n of the body stands on line `first + step × (n − 1)`, for n from 1 to `count`. */
  paragraphs: z.strictObject({
    first: z.int().positive(),
    step: z.int().positive(),
    count: z.int().positive(),
  }),
});

const source = z.strictObject({
  id: kebabCase,
  name: text,
  byline: text,
  title: text,
  publisher: text,
  published: z.strictObject({
    from: isoDate,
    to: isoDate.exactOptional(),
    about: z.literal(true).exactOptional(),
  }),
  url: httpsUrl,
  identified: text,
  outline: z.array(text.max(80)).min(1),
  article: articleLayout,
});

/** An alias that several facts claim goes to one of them alone. */
const ruling = z.strictObject({ alias: text, fact: kebabCase, reason: text });

/** pack.yaml */
export const packSchema = z.strictObject({
  id: kebabCase,
  title: text,
  version: z.string().regex(/^\d+\.\d+\.\d+$/u, 'must be a version such as 1.0.0: correct it'),
  asOf: isoDate,
  maintainer: text,
  licence: text,
  sources: z.tuple([source, source]),
  rulings: z.array(ruling),
  /** Strings of a damaged translation, never an alias by themselves. */
  garbled: z.array(text),
  /** Words no summary uses in its own voice; a final `*` stands for any ending. */
  loadedWords: z.array(text),
});

/** contexts.yaml: named sets of words for `needs`. */
export const contextsSchema = z.record(kebabCase, z.array(text).min(1));

/** references.yaml: everything a record note may cite, by key. */
export const referencesSchema = z.record(
  kebabCase,
  z
    .strictObject({
      title: text,
      publisher: text,
      date: z.union(
        [isoDate, z.literal('undated')],
        'must be a date such as 2023-09, or undated: correct it',
      ),
      url: httpsUrl.exactOptional(),
      document: text.exactOptional(),
      /** How it was read. */
      read: z.enum(['text', 'copy', 'not-opened']),
    })
    .refine(
      ({ url, document }) => url !== undefined || document !== undefined,
      'neither url nor document: say where it can be found',
    ),
);

/** blocking.yaml: longer names that hold a term without meaning it. */
export const blockingSchema = z.array(alias);

export type AuthoredPack = z.output<typeof packSchema>;
export type AuthoredSource = AuthoredPack['sources'][number];
export type AuthoredReference = z.output<typeof referencesSchema>[string];
export type AuthoredAlias = z.output<typeof alias>;
