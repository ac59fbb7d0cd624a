import { inOneAlphabet } from './look-alikes';

/** A surface as it is looked up. */
export interface FoldedWord {
  /** Small letters, one way of writing for each letter. */
  readonly text: string;
  /** Units of `text` before the first that was a small letter: all of it for "CSTO" and "C5", 4 for "NGOs", 1 for "Putin". */
  readonly capitals: number;
  /** Whether the first letter is a capital. */
  readonly isCapitalised: boolean;
}

const ASCII = /^[\u0020-\u007e]*$/;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
const APOSTROPHES = /[’‘ʼ`´′＇]/g;
/** Stress marks: "Росси́я". What composes into a letter (й, ї) did so before. */
const STRESS = /(?<=\p{Script=Cyrillic})[\u0300\u0301]/gu;
const ABBREVIATION = /^(?:\p{L}\.)+\p{L}?$/u;

/** Folds what DESIGN.md calls one and the same; `same` holds the letters that a language writes the one way or the other. */
export function foldWord(surface: string, same: ReadonlyMap<string, string>): FoldedWord {
  const plain = ABBREVIATION.test(surface) ? surface.replaceAll('.', '') : surface;
  return inSmallLetters(ASCII.test(plain) ? plain : inOneAlphabet(normalised(plain)), same);
}

function normalised(word: string): string {
  const visible = word.replace(INVISIBLE, '').normalize('NFKC').replace(STRESS, '');
  const plain = visible.replace(APOSTROPHES, "'");
  return ABBREVIATION.test(plain) ? plain.replaceAll('.', '') : plain;
}

function inSmallLetters(word: string, same: ReadonlyMap<string, string>): FoldedWord {
  const lower = word.toLowerCase();
  const isCapitalised = lower !== word && word[0] !== lower[0];
  if (ASCII.test(word)) return { text: lower, capitals: leadingCapitals(word), isCapitalised };
  let text = '';
  let capitals = -1;
  for (const letter of word) {
    if (capitals < 0 && isSmall(letter)) capitals = text.length;
    for (const small of smallLetters(letter)) text += same.get(small) ?? small;
  }
  return { text, capitals: capitals < 0 ? text.length : capitals, isCapitalised };
}

/** Turkish İ has a dot to spare in small letters, ß is two letters in capitals, ς is σ at a word's end. */
function smallLetters(letter: string): string {
  const small = letter.toLowerCase();
  if (small === 'ß') return 'ss';
  return small === 'ς' ? 'σ' : small.replace('\u0307', '');
}

function leadingCapitals(ascii: string): number {
  let at = 0;
  while (at < ascii.length && !(ascii[at]! >= 'a' && ascii[at]! <= 'z')) at += 1;
  return at;
}

function isSmall(letter: string): boolean {
  return letter !== letter.toUpperCase() || letter === 'ß';
}
