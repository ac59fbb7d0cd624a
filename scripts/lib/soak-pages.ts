import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { SeededRandom } from './seeded-random';

const ARTICLE = fileURLToPath(new URL('../../demo/article.html', import.meta.url));

/** All of them listed. */
const HOSTS = ['www.bbc.com', 'www.cnn.com', 'www.reuters.com', 'www.kyivpost.com', 'tass.com'];

/** How often an article holds the sample's paragraphs. */
const LENGTH = 3;

/** Articles under addresses of listed sites, each with the sample's paragraphs in another order. */
export function soakPages(random: SeededRandom, count: number): Map<string, string> {
  const sample = readFileSync(ARTICLE, 'utf8');
  const paragraphs = sample.match(/<p>[\s\S]*?<\/p>/g) ?? [];
  const pages = Array.from({ length: count }, (_, at): [string, string] => {
    const body = random.shuffle(Array.from({ length: LENGTH }, () => paragraphs).flat());
    return [
      `https://${HOSTS[at % HOSTS.length]}/news/soak-${at}`,
      sample.replace(
        /<article[\s\S]*<\/article>/,
        () => `<article><h1>Soak</h1>${body.join('\n')}</article>`,
      ),
    ];
  });
  return new Map(pages);
}
