/**
 * The matcher as docs/matching.md begins: at every word, from left to right, try every alias. No ids, no classes, no tree, no question;
 * words are found by regular expressions at every place. Slow, and plain to see to be right.
 */
import type { Alias } from '@/lib/facts/fact';

import { ANY, FIRST, hasCapitals } from './capitals';
import { foldWord, type FoldedWord } from './fold-word';
import { inflect } from './inflect';
import { LANGUAGES } from './languages';
import { readAlias, readNeed, type AliasWord } from './read-alias';

export interface SlowHit {
  readonly start: number;
  readonly end: number;
  readonly fact: string;
}

export interface SlowLexicon {
  /** Fact and alias, in the pack's order. */
  readonly aliases: readonly (readonly [fact: string, alias: Alias])[];
  readonly blocking: readonly Alias[];
}

interface Token {
  readonly text: string;
  readonly folded: FoldedWord;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one; undefined at the start of the text. */
  readonly between: string | undefined;
}

const INVISIBLE = String.raw`[\p{Default_Ignorable_Code_Point}\p{Cf}]`;
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}`;
const LETTER = String.raw`(?![${UNSPACED}ʼ]|${INVISIBLE})[\p{L}\p{N}\p{M}_]`;
const APOSTROPHE = "['’‘ʼ`´]";
const POSSESSIVE = new RegExp(`^(?:${APOSTROPHE}[sS](?!${LETTER}))+`, 'u');
const OWNER = new RegExp(`(?<!^)(?:${APOSTROPHE}[sS])+$`);
const FIRST_LETTER = new RegExp(`^${LETTER}`, 'u');
const INITIALS = new RegExp(
  String.raw`^(?:(?![\d_])(?=[\u0000-\uffff](?:\.|$))${LETTER}(?:\.(?!$)|$))+$`,
  'u',
);
const DOT_AND_LETTER = new RegExp(String.raw`^\.(?![\d_])(?=[\u0000-\uffff])${LETTER}(?!${LETTER})`, 'u');
/** How a word goes on, tried at every place. */
const STEPS: readonly {
  readonly step: RegExp;
  readonly isBarred?: (word: string, rest: string) => boolean;
}[] = [
  { step: new RegExp(`^(?:${LETTER})+`, 'u') },
  { step: new RegExp(`^${INVISIBLE}+(?=${LETTER})`, 'u') },
  {
    step: new RegExp(`^${APOSTROPHE}(?=${LETTER})`, 'u'),
    isBarred: (word, rest) =>
      !POSSESSIVE.test(rest) && /^(?:[cdjlmnst]|qu|dell|all|dall|nell|sull)$/i.test(word),
  },
];

function splitSlowly(text: string): Token[] {
  const tokens: Token[] = [];
  let after: number | undefined;
  for (let at = 0; at < text.length;) {
    const whole = /^[+&＋＆]/.exec(text.slice(at))?.[0] ?? wordAt(text, at);
    if (whole === '') {
      at += String.fromCodePoint(text.codePointAt(at)!).length;
      continue;
    }
    const word = whole.replace(OWNER, '');
    const between = after === undefined ? undefined : text.slice(after, at);
    tokens.push({
      text: word,
      folded: foldWord(word, LANGUAGES.same),
      start: at,
      end: at + word.length,
      between,
    });
    at += word.length;
    after = at;
    if (!/^[+&＋＆]/.test(word)) at += POSSESSIVE.exec(text.slice(at))?.[0].length ?? 0;
  }
  return tokens;
}

function wordAt(text: string, start: number): string {
  let word = FIRST_LETTER.exec(text.slice(start))?.[0] ?? '';
  if (word === '') return '';
  for (;;) {
    const rest = text.slice(start + word.length);
    const dot = dotAfter(word, rest);
    if (dot === 'last') return `${word}.`;
    const step = STEPS.map(({ step: how, isBarred }) =>
      isBarred?.(word, rest) ? undefined : how.exec(rest)?.[0],
    ).find(Boolean);
    const next = dot === 'inside' ? '.' : step;
    if (!next) return word;
    word += next;
  }
}

function dotAfter(word: string, rest: string): 'inside' | 'last' | undefined {
  if (!rest.startsWith('.')) return undefined;
  if (INITIALS.test(word)) return DOT_AND_LETTER.test(rest) ? 'inside' : 'last';
  return /^\.[a-z]/.test(rest) || (/\d$/.test(word) && /^\.\d/.test(rest)) ? 'inside' : undefined;
}

type SlowGap = 'space' | 'dash' | 'spaced dash' | 'comma' | 'period' | 'slash' | 'possessive' | 'break';

/** In the order of lib/words/gap.ts. */
const GAPS: readonly SlowGap[] = [
  'space',
  'dash',
  'spaced dash',
  'comma',
  'period',
  'slash',
  'possessive',
  'break',
];

const PASSES: Readonly<Record<SlowGap, readonly SlowGap[]>> = {
  space: ['space', 'dash'],
  dash: ['space', 'dash', 'spaced dash'],
  'spaced dash': ['space', 'dash', 'spaced dash'],
  comma: ['comma'],
  period: ['space', 'period'],
  slash: ['slash'],
  possessive: ['possessive'],
  break: [],
};

const DASH = '[-‐‑‒–—―−]';
const NOT_MARKS = new RegExp(`${INVISIBLE}|${APOSTROPHE}|[\\s"“”«»]`, 'gu');
const SPACED_DASH = new RegExp(`(?<=\\s)${DASH}(?=\\s)`, 'u');
const ONE_DASH = new RegExp(`^${DASH}$`, 'u');
const TWO_DASHES = new RegExp(`^${DASH}{2}$`, 'u');

function gapOf({ between }: Token): SlowGap {
  if (between === undefined) return 'break';
  const possessive = POSSESSIVE.exec(between)?.[0] ?? '';
  const rest = between.slice(possessive.length);
  const marks = rest.replace(NOT_MARKS, '');
  if (marks === '') return possessive ? 'possessive' : 'space';
  if (possessive) return 'break';
  if (ONE_DASH.test(marks)) return SPACED_DASH.test(rest) ? 'spaced dash' : 'dash';
  if (TWO_DASHES.test(marks)) return SPACED_DASH.test(rest) ? 'break' : 'spaced dash';
  return ({ ',': 'comma', '.': 'period', '/': 'slash' } as const)[marks] ?? 'break';
}

/** A word of an alias with all forms it may take. */
interface SlowWord extends AliasWord {
  readonly forms: ReadonlySet<string>;
}

interface SlowAlias {
  /** Undefined for a blocking phrase. */
  readonly fact: string | undefined;
  readonly words: readonly SlowWord[];
  readonly needs: readonly (readonly SlowWord[])[] | undefined;
  readonly group: number;
}

/** Makes a function that finds the hits in one of the texts of a page. */
export function createSlowFinder(
  lexicon: SlowLexicon,
): (texts: readonly string[], index: number) => SlowHit[] {
  const aliases = [
    ...lexicon.blocking.map((alias) => prepared({ case: 'exact', ...alias }, undefined, 0)),
    ...lexicon.aliases.map(([fact, alias]) => prepared(alias, fact, alias.needs ? 1 : 2)),
  ].toSorted((one, other) => one.group - other.group);
  return (texts, index) => {
    const page = texts.flatMap(splitSlowly);
    const tokens = splitSlowly(texts[index]!);
    const hits: SlowHit[] = [];
    for (let at = 0; at < tokens.length;) {
      let best: { readonly length: number; readonly fact: string | undefined } = {
        length: 0,
        fact: undefined,
      };
      for (const alias of aliases) {
        const { length } = alias.words;
        if (length > best.length && matches(tokens, at, alias.words) && isMeant(alias, { tokens, at, page }))
          best = { length, fact: alias.fact };
      }
      if (best.fact !== undefined)
        hits.push({ start: tokens[at]!.start, end: tokens[at + best.length - 1]!.end, fact: best.fact });
      at += Math.max(1, best.length);
    }
    return hits;
  };
}

function prepared(alias: Alias, fact: string | undefined, group: number): SlowAlias {
  const words = readAlias(alias, LANGUAGES).map(withForms);
  const needs = alias.needs?.map((need) => readNeed(need, LANGUAGES).map(withForms));
  return { fact, words, needs, group };
}

function withForms(word: AliasWord): SlowWord {
  const forms = word.langs.flatMap((lang) =>
    inflect(word.base, word.sort, LANGUAGES.of[lang]).flatMap(({ stem, endings }) =>
      endings.map((ending) => stem + ending),
    ),
  );
  return { ...word, forms: new Set([word.base, ...forms]) };
}

function matches(tokens: readonly Token[], at: number, words: readonly SlowWord[]): boolean {
  return words.every((word, offset) => {
    const token = tokens[at + offset];
    if (!token || !standsFor(token, word)) return false;
    return offset === 0 || PASSES[GAPS[word.gap]!].includes(gapOf(token));
  });
}

function standsFor({ folded }: Token, { forms, capitals }: SlowWord): boolean {
  return forms.has(folded.text) && hasCapitals(folded, capitals);
}

interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly page: readonly Token[];
}

function isMeant({ needs, words }: SlowAlias, { tokens, at, page }: Place): boolean {
  const isInContext = needs?.some((need) =>
    need.every((word) => page.some((token) => standsFor(token, word))),
  );
  if (isInContext === false) return false;
  const [{ base, capitals }] = words as [SlowWord];
  const isShy = words.length === 1 && capitals !== ANY && capitals !== FIRST && LANGUAGES.everyday.has(base);
  return !(isShy && isShouted(tokens, at));
}

function isShouted(tokens: readonly Token[], at: number): boolean {
  const isJoined = (index: number): boolean =>
    tokens[index] !== undefined && gapOf(tokens[index]) === 'space';
  const loud = (index: number): boolean | undefined => {
    const { text } = tokens[index]!;
    if (text.toUpperCase() === text.toLowerCase()) return undefined;
    return text === text.toUpperCase();
  };
  if (tokens[at]!.text.includes('.')) return false;
  const before = isJoined(at) ? loud(at - 1) : undefined;
  const after = isJoined(at + 1) ? loud(at + 1) : undefined;
  if (before !== undefined) return before && after !== false;
  return after === true && isJoined(at + 2) && loud(at + 2) === true;
}
