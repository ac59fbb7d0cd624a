import type { CategoryId } from '@/lib/facts/categories';
import type { Alias, Fact, Pack } from '@/lib/facts/fact';
import type { Hit } from '@/lib/match/hit';

import { createLexicon } from './create-lexicon';

export interface Named {
  /** By fact id. */
  readonly facts: Readonly<Record<string, readonly (string | Alias)[]>>;
  readonly blocking?: readonly (string | Alias)[];
  readonly category?: CategoryId;
}

const SILENT = { silent: true } as const;

/** A pack that names things and says nothing of them. */
export function packOf({ facts, blocking = [], category = 'place' }: Named): Pack {
  const source = {
    id: 's',
    name: 's',
    byline: '',
    title: '',
    publisher: '',
    published: { from: '2023' },
    url: 'https://example.org',
    identified: '',
    outline: [],
  };
  return {
    id: 'test',
    title: '',
    version: '1.0.0',
    asOf: '2023',
    maintainer: '',
    licence: '',
    sources: [source, source],
    blocking: blocking.map(asAlias),
    facts: Object.entries(facts).map(([id, aliases]): Fact => ({
      id,
      term: id,
      category,
      summary: '',
      aliases: aliases.map(asAlias),
      relation: 'agree',
      framings: [SILENT, SILENT],
    })),
  };
}

/** What a page with these blocks of text would find, block by block. */
export function findIn(named: Named, ...blocks: readonly string[]): (readonly Hit[])[] {
  const { hits } = createLexicon([packOf(named)]).answer({ texts: blocks, held: [] });
  const byText = new Map(hits);
  return blocks.map((_, index) => byText.get(index) ?? []);
}

/** The text with each hit in ⟦brackets⟧; with its fact's id in front when that is not `x`. */
export function bracketed(text: string, hits: readonly Hit[]): string {
  let at = 0;
  let result = '';
  for (const { start, end, fact } of hits) {
    const id = fact.slice(fact.indexOf('/') + 1);
    result += `${text.slice(at, start)}⟦${id === 'x' ? '' : `${id}: `}${text.slice(start, end)}⟧`;
    at = end;
  }
  return result + text.slice(at);
}

/** The same text without what `bracketed` adds. */
export function unbracketed(marked: string): string {
  return marked.replace(/⟦(?:[\w-]+: )?/g, '').replaceAll('⟧', '');
}

function asAlias(alias: string | Alias): Alias {
  return typeof alias === 'string' ? { text: alias } : alias;
}
