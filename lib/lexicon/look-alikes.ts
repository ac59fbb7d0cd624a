/** Cyrillic letters with the Latin ones that look the same, by place. */
const CYRILLIC = 'АВЕКМНОРСТУХІЈЅаеорсухіјѕ';
const LATIN = 'ABEKMHOPCTYXIJSaeopcyxijs';

const HAS_CYRILLIC = /\p{Script=Cyrillic}/u;
const HAS_LATIN = /\p{Script=Latin}/u;
const HAS_DIGIT = /\d/;

const TO_LATIN = new Map([...CYRILLIC].map((letter, at) => [letter, LATIN[at]!]));
const TO_CYRILLIC = new Map([...LATIN].map((letter, at) => [letter, CYRILLIC[at]!]));

/**
 * A word typed in two alphabets, or in one beside digits, in one alphabet: "С5" with a Cyrillic С becomes Latin, "Mосква" with a
 * Latin M Cyrillic. Words in one alphabet stay: "НАТО" is Cyrillic, whatever it looks like.
 */
export function inOneAlphabet(word: string): string {
  if (!HAS_CYRILLIC.test(word) || !(HAS_LATIN.test(word) || HAS_DIGIT.test(word))) return word;
  return (
    replaced(word, { by: TO_LATIN, where: HAS_CYRILLIC }) ??
    replaced(word, { by: TO_CYRILLIC, where: HAS_LATIN }) ??
    word
  );
}

/** The word with every letter of one alphabet replaced; undefined when one of them looks like nothing in the other. */
function replaced(
  word: string,
  { by, where }: { by: ReadonlyMap<string, string>; where: RegExp },
): string | undefined {
  const letters = [...word].map((letter) => (where.test(letter) ? by.get(letter) : letter));
  return letters.includes(undefined) ? undefined : letters.join('');
}
