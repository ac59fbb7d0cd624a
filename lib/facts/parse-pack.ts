import type { z } from 'zod';

import { aliasKey, checkAliases, checkRulings } from './check-aliases';
import type { FiledFact } from './check-fact';
import { checkFact } from './check-fact';
import { checkBalance, checkRelated, checkSources } from './check-pack';
import type { Evidence } from './check-quotations';
import { checkQuotations } from './check-quotations';
import { checkShape } from './check-shape';
import type { Alias, Fact, Pack, Source } from './fact';
import { factSchema } from './fact-schema';
import type { AuthoredPack, AuthoredSource } from './pack-schema';
import { blockingSchema, contextsSchema, packSchema, referencesSchema } from './pack-schema';
import { parseYaml } from './parse-yaml';
import type { Problem } from './problem';
import { shown } from './problem';
import type { PackNames } from './resolve-fact';
import { resolveAliases, resolveFact } from './resolve-fact';

/** A pack's folder, read. */
export interface PackFolder extends Evidence {
  /** The folder's name. */
  readonly id: string;
  /** Texts by name relative to the folder: `pack.yaml`, `facts/cis.yaml`. */
  readonly files: ReadonlyMap<string, string>;
}

export interface ParsedPack {
  /** Absent when there are problems: no part of a broken pack gets out. */
  readonly pack?: Pack;
  readonly problems: readonly Problem[];
  /** What could be read, for reports. */
  readonly authored?: AuthoredPack;
  readonly facts: readonly FiledFact[];
}

/** Reads, checks and compiles a pack; collects all that is wrong with it. */
export function parsePack(folder: PackFolder): ParsedPack {
  const problems: Problem[] = [];
  const read = <T>(file: string, schema: z.ZodType<T>): T | undefined => {
    const { value, problems: found } = readFile({ folder, file, schema });
    problems.push(...found);
    return value;
  };
  const authored = read('pack.yaml', packSchema);
  const contexts = read('contexts.yaml', contextsSchema);
  const references = read('references.yaml', referencesSchema);
  const blockingAuthored = read('blocking.yaml', blockingSchema) ?? [];
  const factFiles = [...folder.files.keys()].filter((file) => /^facts\/.*\.yaml$/u.test(file)).toSorted();
  problems.push(...strayFiles(folder));
  // Facts are about the pack's two sources: without these, nothing sensible can be said of them.
  if (!authored) return { problems, facts: [] };

  const sourceIds = [authored.sources[0].id, authored.sources[1].id] as const;
  const names: PackNames = { sourceIds, contexts, references };
  const shape = factSchema(sourceIds);
  const facts = factFiles.flatMap((file): FiledFact[] => {
    const fact = read(file, shape);
    if (!fact) return [];
    const resolved = resolveFact(fact, file, names);
    problems.push(...resolved.problems);
    return [{ file, fact: resolved.value }];
  });
  const blockingField = { aliases: blockingAuthored, file: 'blocking.yaml', field: 'blocking' };
  const blocking = resolveAliases(blockingField, contexts);
  const ids = new Set(factFiles.map((file) => file.replace(/^facts\/|\.yaml$/gu, '')));
  problems.push(
    ...blocking.problems,
    ...checkSources(authored),
    ...checkFolderName(authored, folder.id),
    ...facts.flatMap((fact) => checkFact(fact, authored)),
    ...checkQuotations(facts, authored, folder),
    ...checkRelated(facts, ids),
    ...checkAliases(facts, { pack: authored, blocking: blocking.value }),
  );
  // What is true of all facts together cannot be judged while one of them is unreadable.
  if (facts.length === factFiles.length) {
    problems.push(...checkRulings(facts, authored.rulings), ...checkBalance(facts, authored));
  }
  if (problems.length > 0) return { problems, authored, facts };
  return { pack: compile(authored, facts, blocking.value), problems, authored, facts };
}

function readFile<T>({ folder, file, schema }: { folder: PackFolder; file: string; schema: z.ZodType<T> }) {
  const fileText = folder.files.get(file);
  if (fileText === undefined) {
    return { problems: [{ file, field: 'the whole file', value: 'nothing', rule: 'required: write it' }] };
  }
  const { value, problems } = parseYaml(file, fileText);
  return problems.length > 0 ? { problems } : checkShape(schema, file, value);
}

function strayFiles({ files }: PackFolder): Problem[] {
  return [...files.keys()]
    .filter((file) => file.startsWith('facts/') && !/^facts\/[^/]+\.yaml$/u.test(file))
    .map((file) => ({
      file,
      field: 'its name',
      value: shown(file),
      rule: 'not facts/<id>.yaml: rename or move it',
    }));
}

function checkFolderName({ id }: AuthoredPack, folder: string): Problem[] {
  if (id === folder) return [];
  return [
    {
      file: 'pack.yaml',
      field: 'id',
      value: shown(id),
      rule: `the folder is called ${folder}: make them equal`,
    },
  ];
}

function compile(authored: AuthoredPack, facts: readonly FiledFact[], blocking: readonly Alias[]): Pack {
  const { rulings, garbled: _g, loadedWords: _l, sources, ...rest } = authored;
  const owners = new Map(rulings.map(({ alias, fact }) => [aliasKey(alias), fact]));
  return {
    ...rest,
    sources: [withoutArticle(sources[0]), withoutArticle(sources[1])],
    facts: facts.map(({ fact }) => withoutCeded(fact, owners)),
    blocking,
  };
}

function withoutArticle(authored: AuthoredSource): Source {
  const { article: _, ...source } = authored;
  return source;
}

/** The fact without the aliases that a ruling gives to another. */
function withoutCeded(fact: Fact, owners: ReadonlyMap<string, string>): Fact {
  const aliases = fact.aliases.filter(({ text }) => (owners.get(aliasKey(text)) ?? fact.id) === fact.id);
  return aliases.length === fact.aliases.length ? fact : { ...fact, aliases };
}
