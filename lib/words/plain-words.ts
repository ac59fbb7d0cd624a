/**
 * The words of a plain text in one go of the engine's own regular expressions. On a page that was just opened nothing of ours is compiled
 * yet, and a loop over characters takes ten times as long as the same work done inside the engine.
 *
 * Plain is nearly all text in Latin and Cyrillic letters. The expression says what split-words.ts says, for such text only. A property test
 * holds the two together.
 */

const LETTER = '[A-Za-zªµº²³¹¼-¾À-ÖØ-öø-ʯЀ-ҁҊ-ԯ]';
const WORD = '[0-9_A-Za-zªµº²³¹¼-¾À-ÖØ-öø-ʯЀ-ҁҊ-ԯ]';
const APOSTROPHES = "'’‘`´′";
const APOSTROPHE = `[${APOSTROPHES}]`;

/** Anything but words, signs and spaces of ASCII and Latin-1, dashes, quotation marks, arrows, boxes and the minus sign. */
const NOT_PLAIN =
  /[^\t\n\r -~\u00a0-\u00ac\u00ae-\u02afЀ-ҁҊ-ԯ\u2009\u200a\u2010-\u2027\u202f-\u205e€№™\u2190-\u21ff\u2212\u2500-\u2775]/;

/** What a word goes on with after a run of letters. */
const MORE = `(?:(?:${APOSTROPHE}|\\.(?=[a-z])|(?<=[0-9])\\.(?=[0-9]))${WORD}+)*`;

/** A word as it stands, with its possessive. */
const PLAIN_WORDS = new RegExp(
  [
    '[+&]',
    // The article of "l’OTAN".
    `(?:[cdjlmnstCDJLMNST]|[qQ][uU]|[dD][eE][lL][lL]|[aA][lL][lL]|[dD][aA][lL][lL]|[nN][eE][lL][lL]|[sS][uU][lL][lL])(?=${APOSTROPHE}(?![sS](?!${WORD}))${WORD})`,
    // An abbreviation or an initial.
    `(?:${LETTER}\\.)+(?:${LETTER}(?!${WORD})${MORE})?(?:${APOSTROPHE}[sS](?!${WORD}))*`,
    `${WORD}+${MORE}`,
  ].join('|'),
  'g',
);

const NO_WORDS: readonly string[] = [];

/**
 * The words of a plain text in order, the same that `splitWords` finds except that a possessive ’s is still on them; undefined when the
 * text is not plain.
 */
export function plainWords(text: string): readonly string[] | undefined {
  return NOT_PLAIN.test(text) ? undefined : (text.match(PLAIN_WORDS) ?? NO_WORDS);
}

/** Whether a word of `plainWords` has its possessive on it, which is its last two units. */
export function isPossessiveForm(word: string): boolean {
  const end = word.length - 1;
  const last = word.charCodeAt(end);
  return (last === SMALL_S || last === CAPITAL_S) && end > 1 && APOSTROPHES.includes(word.charAt(end - 1));
}

const SMALL_S = 0x73;
const CAPITAL_S = 0x53;
