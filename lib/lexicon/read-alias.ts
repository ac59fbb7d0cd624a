import type { Alias, Lang } from '@/lib/facts/fact';
import { gapBetween, SPACE_GAP, type Gap } from '@/lib/words/gap';
import { splitWords } from '@/lib/words/split-words';
import { WordSpans } from '@/lib/words/word-spans';

import { ANY, capitalsOf, isAcronym, type Capitals } from './capitals';
import { foldWord, type FoldedWord } from './fold-word';
import type { Languages, WordSort } from './language';

/** One word of an alias, and what it takes for a word of a page to stand for it. */
export interface AliasWord {
  /** What stands before it; nothing that matters before the first. */
  readonly gap: Gap;
  /** Folded. */
  readonly base: string;
  readonly capitals: Capitals;
  readonly sort: WordSort;
  /** Whose rules of inflection hold. Empty: this very form only. */
  readonly langs: readonly Lang[];
}

const CYRILLIC = /\p{Script=Cyrillic}/u;
const spans = new WordSpans();

/** Splits an alias as a page's text is split, and says of each word how it may vary. */
export function readAlias(alias: Alias, languages: Languages): AliasWord[] {
  return splitPhrase(alias.text, languages).map(({ gap, word, isLast }) => ({
    gap,
    base: word.text,
    capitals: wantedCapitals(word, alias, languages),
    sort: sortOf(word),
    langs: alias.inflect === false ? [] : langsOf(word, alias.lang, { isLast, languages }),
  }));
}

/**
 * The words of a context's phrase. Capitals count in a phrase of several words ("White House" is not shown by a white house) and in
 * acronyms.
 */
export function readNeed(phrase: string, languages: Languages): AliasWord[] {
  const parts = splitPhrase(phrase, languages);
  return parts.map(({ gap, word, isLast }) => ({
    gap,
    base: word.text,
    capitals: parts.length > 1 || isAcronym(word) ? capitalsOf(word, languages.everyday) : ANY,
    sort: sortOf(word),
    langs: langsOf(word, undefined, { isLast, languages }),
  }));
}

/** A given name, which asks for its capital. */
export function readGivenName(name: string, languages: Languages): AliasWord[] {
  return readAlias({ text: name, case: 'exact' }, languages);
}

function splitPhrase(
  text: string,
  { same }: Languages,
): { readonly gap: Gap; readonly word: FoldedWord; readonly isLast: boolean }[] {
  splitWords(text, spans);
  return Array.from({ length: spans.count }, (_, at) => ({
    gap: at === 0 ? SPACE_GAP : gapBetween(text, spans.end[at - 1]!, spans.start[at]!),
    word: foldWord(text.slice(spans.start[at], spans.end[at]), same),
    isLast: at === spans.count - 1,
  }));
}

/**
 * Acronyms ask for their capitals even in an alias whose other words do not: "let us bases be built" is not about US bases. Only an
 * alias that says `fold` takes them as they come.
 */
function wantedCapitals(word: FoldedWord, alias: Alias, { everyday }: Languages): Capitals {
  if (alias.case === 'fold') return ANY;
  const isExact = alias.case === 'exact' || isMostlyCapitals(alias.text);
  return isExact || (isAcronym(word) && word.text.length > 1) ? capitalsOf(word, everyday) : ANY;
}

/** The default of `Alias.case`: more than half of the letters are capitals. */
function isMostlyCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => letter !== letter.toLowerCase()).length * 2 > letters.length;
}

function sortOf(word: FoldedWord): WordSort {
  if (isAcronym(word)) return 'acronyms';
  return word.isCapitalised ? 'names' : 'words';
}

function langsOf(
  word: FoldedWord,
  lang: Lang | undefined,
  { isLast, languages }: { readonly isLast: boolean; readonly languages: Languages },
): Lang[] {
  const isCyrillic = CYRILLIC.test(word.text);
  const own: Lang[] = isCyrillic ? (lang && lang !== 'en' ? [lang] : ['ru', 'uk']) : ['en'];
  return own.filter((one) => isLast || languages.of[one].inflects === 'every');
}
