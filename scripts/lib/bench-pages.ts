import { readFileSync } from 'node:fs';

import { hashOf } from '@/lib/lexicon/hash';

import { readPagesFolder, type FolderPage } from './pages-folder';

export interface BenchPages {
  readonly pages: readonly FolderPage[];
  /** For the report. */
  readonly what: string;
}

const CORPUS = '../shared/corpus';

/** Times over which our own article is repeated where the corpus is not at hand: pages short, usual and long. */
const REPEATS = [1, 2, 4, 8, 16, 32];

/** The corpus of news pages, else pages made of our own article. */
export function benchPages(): BenchPages {
  const corpus = readPagesFolder(CORPUS);
  if (corpus)
    return { pages: corpus, what: `${corpus.length} news pages by others (the development corpus)` };
  const article = readFileSync('demo/article.html', 'utf8');
  return {
    pages: REPEATS.map((times) => ownPage(article, times)),
    what: `${REPEATS.length} pages made of the demo's article (the development corpus is not at hand)`,
  };
}

function ownPage(article: string, times: number): FolderPage {
  const body = article.replace(
    /<body[^>]*>([\s\S]*)<\/body>/u,
    (_, inner: string) => `<body>${inner.repeat(times)}</body>`,
  );
  return {
    name: `demo-${times}`,
    url: `https://demo-${times}.example/`,
    reply: { body, headers: { 'content-type': 'text/html; charset=utf-8' } },
  };
}

/** In an order that mixes sites and sizes, the same each time: whatever is left out at the end leaves a fair part. */
export function shuffled(pages: readonly FolderPage[]): FolderPage[] {
  return pages.toSorted((one, other) => hashOf(one.name) - hashOf(other.name));
}
