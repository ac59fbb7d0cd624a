import { readFileSync } from 'node:fs';

import { parse } from 'yaml';

const PACK = new URL('../data/packs/c5-plus-1-2023/', import.meta.url);

function read(path: string): unknown {
  return parse(readFileSync(new URL(path, PACK), 'utf8'));
}

/** What a card about this fact is called. */
export function termOf(fact: string): string {
  return (read(`facts/${fact}.yaml`) as { term: string }).term;
}

/** The two sources, as a card heads its columns. */
export function sourceNames(): string[] {
  return (read('pack.yaml') as { sources: { name: string }[] }).sources.map(({ name }) => name);
}

/** Where a source's article was published. */
export function sourceAddress(id: string): string {
  const { sources } = read('pack.yaml') as { sources: { id: string; url: string }[] };
  return sources.find((source) => source.id === id)!.url;
}
