/**
 * The words of a plain text in one go of the engine's own regular expressions. On a page that was just opened nothing of ours is compiled
 * yet, and a loop over characters takes ten times as long as the same work done inside the engine.
 *
 * Plain is nearly all text in Latin and Cyrillic letters. The expressions say what split-words.ts says, for such text only; where they would
 * not, `RARE` sends the text there. A property test holds the two together.
 */

const LETTER = '[A-Za-zªµº²³¹¼-¾À-ÖØ-öø-ʯЀ-ҁҊ-ԯ]';
const WORD = '[0-9_A-Za-zªµº²³¹¼-¾À-ÖØ-öø-ʯЀ-ҁҊ-ԯ]';
const APOSTROPHES = "'’‘`´′";
const APOSTROPHE = `[${APOSTROPHES}]`;

/** Anything but words, signs and spaces of ASCII and Latin-1, dashes, quotation marks, arrows and boxes. */
const NOT_PLAIN =
  /[^\t\n\r -~\u00a0-\u00ac\u00ae-\u02afЀ-ҁҊ-ԯ\u2009\u200a\u2010-\u2027\u202f-\u205e€№™\u2190-\u21ff\u2500-\u2775]/;

/** ’s at the end of a word. */
const POSSESSIVE = `${APOSTROPHE}[sS](?!${WORD})`;
/** An apostrophe that a word goes on after. */
const INNER = `(?!${POSSESSIVE})${APOSTROPHE}(?=${WORD})`;

/** A word as it stands, with its possessive. */
const PLAIN_WORDS = new RegExp(
  [
    '[+&]',
    // The article of "l’OTAN".
    `(?:[cdjlmnstCDJLMNST]|[qQ][uU]|[dD][eE][lL][lL]|[aA][lL][lL]|[dD][aA][lL][lL]|[nN][eE][lL][lL]|[sS][uU][lL][lL])(?=${INNER})`,
    // An abbreviation or an initial, or any other word.
    `(?:${LETTER}\\.(?:${LETTER}\\.)*(?:${LETTER}(?!${WORD}))?|${WORD}+(?:(?:${INNER}|\\.(?=[a-z])|(?<=[0-9])\\.(?=[0-9]))${WORD}+)*)(?:${POSSESSIVE})?`,
  ].join('|'),
  'g',
);

/** What most texts lack and all of `RARE` has, found sooner: a dot, a sign, and another dot or an apostrophe. */
const MAY_BE_RARE = /\.[^ ][.'’‘`´′]/;

/** Dots and apostrophes met in ways that `PLAIN_WORDS` does not know: "www.a.b", "U.S’x". */
const RARE = new RegExp(
  [
    // The word before is no single letter, which would make the dot after it one of an abbreviation.
    `(?:${WORD}{2}|[0-9_]|${APOSTROPHE}${WORD})\\.${LETTER}\\.`,
    `\\.${LETTER}${INNER}`,
  ].join('|'),
);

const NO_WORDS: readonly string[] = [];

/**
 * The words of a plain text in order, the same that `splitWords` finds except that a possessive ’s is still on them; undefined when the
 * text is not plain.
 */
export function plainWords(text: string): readonly string[] | undefined {
  if (NOT_PLAIN.test(text) || (MAY_BE_RARE.test(text) && RARE.test(text))) return undefined;
  return text.match(PLAIN_WORDS) ?? NO_WORDS;
}

/** Whether a word of `plainWords` has its possessive on it, which is its last two units. */
export function isPossessiveForm(word: string): boolean {
  const end = word.length - 1;
  const last = word.charCodeAt(end);
  return (last === SMALL_S || last === CAPITAL_S) && end > 1 && APOSTROPHES.includes(word.charAt(end - 1));
}

const SMALL_S = 0x73;
const CAPITAL_S = 0x53;
