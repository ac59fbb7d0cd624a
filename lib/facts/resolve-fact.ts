import type { AuthoredFact } from './fact-schema';
import type { Alias, Fact, Framing, RecordNote, Reference } from './fact';
import type { AuthoredAlias, AuthoredReference } from './pack-schema';
import type { Problem } from './problem';
import { shown } from './problem';

/** What a fact's file refers to by name. */
export interface PackNames {
  /** In the pack's order. */
  readonly sourceIds: readonly [string, string];
  /** Undefined where contexts.yaml could not be read: then no name in it can be missed. */
  readonly contexts: Readonly<Record<string, readonly string[]>> | undefined;
  /** Undefined where references.yaml could not be read. */
  readonly references: Readonly<Record<string, AuthoredReference>> | undefined;
}

export type Resolved<T> = { readonly value: T; readonly problems: readonly Problem[] };

/** Puts in place of names what they stand for: contexts in `needs`, references in `cites`, framings in the pack's order. */
export function resolveFact(authored: AuthoredFact, file: string, names: PackNames): Resolved<Fact> {
  const { aliases, framings, record, ...rest } = authored;
  const problems: Problem[] = [];
  const take = <T>({ value, problems: found }: Resolved<T>): T => {
    problems.push(...found);
    return value;
  };
  const fact: Fact = {
    ...rest,
    aliases: take(resolveAliases({ aliases, file, field: 'aliases' }, names.contexts)),
    framings: [framingOf(framings, names.sourceIds[0]), framingOf(framings, names.sourceIds[1])],
    ...(record && { record: take(resolveRecord(record, file, names.references)) }),
  };
  return { value: fact, problems };
}

/** Aliases with every `$name` in `needs` replaced by its words. */
export function resolveAliases(
  { aliases, file, field }: { aliases: readonly AuthoredAlias[]; file: string; field: string },
  contexts: PackNames['contexts'],
): Resolved<Alias[]> {
  const problems: Problem[] = [];
  const value = aliases.map(({ needs, ...alias }, i) => {
    if (!needs) return alias;
    const words = needs.flatMap((need, j) => {
      if (!need.startsWith('$')) return [need];
      const set = contexts?.[need.slice(1)];
      if (contexts && !set) {
        const known = Object.keys(contexts).map((name) => `$${name}`);
        const rule = `not in contexts.yaml: define it there or take one of ${known.join(', ')}`;
        problems.push({ file, field: `${field}[${i}].needs[${j}]`, value: shown(need), rule });
      }
      return set ?? [];
    });
    return { ...alias, needs: [...new Set(words)] };
  });
  return { value, problems };
}

function framingOf(framings: AuthoredFact['framings'], sourceId: string): Framing {
  const framing = framings[sourceId];
  if (!framing || framing.silent) return { silent: true };
  const { silent: _, ...telling } = framing;
  return telling;
}

function resolveRecord(
  record: NonNullable<AuthoredFact['record']>,
  file: string,
  references: PackNames['references'],
): Resolved<RecordNote[]> {
  const problems: Problem[] = [];
  const value = record.map(({ cites, ...note }, i) => ({
    ...note,
    cites: cites.flatMap((key, j): Reference[] => {
      const reference = references?.[key];
      if (!reference) {
        if (!references) return [];
        const rule = 'not in references.yaml: add it there or correct the key';
        problems.push({ file, field: `record[${i}].cites[${j}]`, value: shown(key), rule });
        return [];
      }
      const { read, date, ...published } = reference;
      return [{ ...published, ...(date !== 'undated' && { date }), ...(read !== 'text' && { read }) }];
    }),
  }));
  return { value, problems };
}
