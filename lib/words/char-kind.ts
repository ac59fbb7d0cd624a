/**
 * What a UTF-16 unit means for the bounds of words. Small numbers, kept in one table: reading a page costs one look-up per unit.
 */
export type Kind = number;

/** Letter, digit, mark or low line. */
export const WORD = 1;
/** White space of any sort. */
export const SPACE = 2;
/** Everything that has no kind of its own, and the letters of scripts written without spaces. */
export const OTHER = 3;
export const DASH = 4;
export const QUOTE = 5;
export const COMMA = 6;
export const SLASH = 7;
/** `+` and `&`: words of their own, so that "C5+1" is three. */
export const SYMBOL = 8;

/** The kinds from here on may stand inside a word. */
export const INSIDE = 9;
export const APOSTROPHE = 9;
export const PERIOD = 10;
/** Soft hyphen, zero-width and direction marks, variation selectors: there, but not read. */
export const IGNORED = 11;
/** First half of a character beyond the basic plane. */
export const HIGH = 12;

const NAMED: readonly (readonly [Kind, string])[] = [
  [APOSTROPHE, "'’‘ʼ`´′＇"],
  [DASH, '-‐‑‒–—―−﹘﹣－'],
  [QUOTE, '"“”„‟«»‹›‚‛″＂'],
  [PERIOD, '.'],
  [COMMA, ',，'],
  [SLASH, '/⁄／'],
  [SYMBOL, '+&＋＆'],
  [WORD, '_'],
];

/** The kinds of ASCII, a digit of base 16 for each unit: every page asks for them, and hardly for any other. */
const ASCII =
  '3333333332222233333333333333333323533389333864a7' +
  '11111111113333333111111111111111111111111113333191111111111111111111111111133333';

/**
 * Characters that news holds most, by plain ranges. Which of all characters are letters takes an engine a millisecond to get ready for, and
 * most pages never need it.
 */
const COMMON: readonly (readonly [Kind, RegExp])[] = [
  [SPACE, /\s/],
  [WORD, /[0-9A-Za-zªµº²³¹¼-¾À-ÖØ-öø-ʯЀ-ҁҊ-ԯ]/],
  [IGNORED, /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/],
  // Signs, arrows, boxes, pictures; flags and emoji.
  [
    OTHER,
    /^[!-¿×÷\u2010-\u2027\u202f-\u205e€№™\u2190-\u21ff\u2500-\u2775\u{1f1e6}-\u{1f1ff}\u{1f300}-\u{1faff}]/u,
  ],
];

const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/u;
const LETTERS = /[\p{L}\p{N}\p{M}]/u;
/**
 * Scripts whose words are not set apart. A name in Latin or Cyrillic letters is bounded by them ("ロシア・CIS", "NATO加盟国");
 * no fact is named in them, so their text costs nothing.
 */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;

/** The kind of a whole character, or of half a pair: `HIGH` for the first half, `OTHER` for the second. */
export function kindOf(character: string): Kind {
  const unit = character.charCodeAt(0);
  if (unit < ASCII.length) return Number.parseInt(ASCII.charAt(unit), 16);
  for (const [kind, characters] of NAMED) if (characters.includes(character)) return kind;
  if (character.length === 1 && character >= '\ud800' && character <= '\udbff') return HIGH;
  for (const [kind, characters] of COMMON) if (characters.test(character)) return kind;
  return uncommonKindOf(character);
}

/** The same by the book, for any character that is not named and no half of a pair. */
export function uncommonKindOf(character: string): Kind {
  if (/\s/.test(character)) return SPACE;
  if (INVISIBLE.test(character)) return IGNORED;
  return LETTERS.test(character) && !UNSPACED.test(character) ? WORD : OTHER;
}

/** Kinds by UTF-16 unit; 0 until the unit is met. A page meets a few hundred of the 65,536. */
export const KINDS = new Uint8Array(0x10000);

/** Looks a unit up that was not met before. */
export function learnKind(unit: number): Kind {
  const kind = kindOf(String.fromCharCode(unit));
  KINDS[unit] = kind;
  return kind;
}

/** The kind of the unit at `at`; `OTHER` outside the text. */
export function kindAt(text: string, at: number): Kind {
  if (at < 0 || at >= text.length) return OTHER;
  const unit = text.charCodeAt(at);
  return KINDS[unit] || learnKind(unit);
}

/** Whether a letter beyond the basic plane stands at `at` ("𝐍𝐀𝐓𝐎"), not an emoji. */
export function isAstralLetter(text: string, at: number): boolean {
  return kindOf(String.fromCodePoint(text.codePointAt(at)!)) === WORD;
}
