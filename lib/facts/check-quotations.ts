import type { Paragraphs } from './article';
import { hasParagraph, readParagraphs } from './article';
import type { FiledFact } from './check-fact';
import type { AuthoredPack, AuthoredSource } from './pack-schema';
import type { Problem } from './problem';
import { shown } from './problem';
import type { Quotation, Sha256, WordingLock } from './wording-lock';
import { isLocked } from './wording-lock';

/** A quotation and where in the pack it is made. */
export interface PlacedQuotation extends Quotation {
  readonly file: string;
  readonly field: string;
}

/** What quotations are checked against: the articles, by file name, where they are at hand; else the lock. */
export interface Evidence {
  readonly articles?: ReadonlyMap<string, string>;
  readonly lock: WordingLock;
  readonly sha256: Sha256;
}

/** Every phrase the facts quote, in the order of the facts. */
export function quotationsOf(facts: readonly FiledFact[], pack: AuthoredPack): PlacedQuotation[] {
  return facts.flatMap(({ file, fact }) =>
    fact.framings.flatMap((framing, i) => {
      const source = pack.sources[i]?.id ?? '';
      return (framing.silent ? [] : framing.wording).map(({ text, paragraph }, j) => {
        return { file, field: `framings.${source}.wording[${j}]`, source, paragraph, text };
      });
    }),
  );
}

/** Every phrase stands, letter for letter, in the paragraph it is said to be from. */
export function checkQuotations(
  facts: readonly FiledFact[],
  pack: AuthoredPack,
  evidence: Evidence,
): Problem[] {
  const quotations = quotationsOf(facts, pack);
  return pack.sources.flatMap((source) => {
    const own = quotations.filter((quotation) => quotation.source === source.id);
    const { numbered, problems } = inNumberedParagraphs(own, source);
    const unproven = evidence.articles
      ? checkByArticle(numbered, source, { ...evidence, articles: evidence.articles })
      : checkByLock(numbered, evidence);
    return [...problems, ...unproven];
  });
}

function inNumberedParagraphs(quotations: readonly PlacedQuotation[], { article }: AuthoredSource) {
  const numbered = quotations.filter(({ paragraph }) => hasParagraph(article, paragraph));
  const problems = quotations
    .filter((quotation) => !numbered.includes(quotation))
    .map(({ file, field, paragraph }) => {
      const first = article.headline === undefined ? 1 : 0;
      const rule = `this article has paragraphs ${first} to ${article.paragraphs.count}: correct it`;
      return { file, field: `${field}.paragraph`, value: String(paragraph), rule };
    });
  return { numbered, problems };
}

function checkByArticle(
  quotations: readonly PlacedQuotation[],
  { article, id }: AuthoredSource,
  { articles, sha256 }: Required<Pick<Evidence, 'articles' | 'sha256'>>,
): Problem[] {
  const field = `sources.${id}.article`;
  const articleText = articles.get(article.file);
  if (articleText === undefined) {
    const rule = 'not among the articles: correct the name or put the file there';
    return [{ file: 'pack.yaml', field: `${field}.file`, value: shown(article.file), rule }];
  }
  if (sha256(articleText) !== article.sha256) {
    const rule = `the file has ${sha256(articleText)}: it is another text than the facts quote`;
    return [{ file: 'pack.yaml', field: `${field}.sha256`, value: shown(article.sha256), rule }];
  }
  const paragraphs = readParagraphs(articleText, article);
  return quotations.flatMap((quotation) => {
    if (paragraphs.get(quotation.paragraph)?.includes(quotation.text)) return [];
    const rule = `not word for word in paragraph ${quotation.paragraph} of ${id}: ${remedy(quotation, paragraphs)}`;
    return [{ file: quotation.file, field: `${quotation.field}.text`, value: shown(quotation.text), rule }];
  });
}

function remedy({ text }: Quotation, paragraphs: Paragraphs): string {
  const elsewhere = [...paragraphs].find(([, paragraph]) => paragraph.includes(text));
  return elsewhere ? `it stands in paragraph ${elsewhere[0]}` : 'copy it from the article';
}

function checkByLock(quotations: readonly PlacedQuotation[], { lock, sha256 }: Evidence): Problem[] {
  return quotations
    .filter((quotation) => !isLocked(lock, quotation, sha256))
    .map(({ file, field, text, source, paragraph }) => {
      const rule = `not proven to stand in paragraph ${paragraph} of ${source}: with the articles at hand run npm run facts -- --lock`;
      return { file, field: `${field}.text`, value: shown(text), rule };
    });
}
