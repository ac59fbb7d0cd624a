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

/** Nearly all words of our languages: nothing in them needs more than small letters. */
const PLAIN = /^(?:[0-9A-Za-z]+|[А-Яа-яЁёҐґЄєІіЇї]+)$/;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
const APOSTROPHES = /[’‘ʼ`´′＇]/g;
/** Stress marks: "Росси́я". What composes into a letter (й, ї) did so before. */
const STRESS = /(?<=\p{Script=Cyrillic})[\u0300\u0301]/gu;
const ABBREVIATION = /^(?:\p{L}\.)+\p{L}?$/u;

/** Folds what counts as one and the same; `same` holds the letters that a language writes the one way or the other. */
export function foldWord(surface: string, same: ReadonlyMap<string, string>): FoldedWord {
  if (PLAIN.test(surface)) return foldPlain(surface, same);
  const visible = surface.replace(INVISIBLE, '').normalize('NFKC').replace(STRESS, '');
  const word = visible.replace(APOSTROPHES, "'");
  return inSmallLetters(inOneAlphabet(ABBREVIATION.test(word) ? word.replaceAll('.', '') : word), same);
}

function foldPlain(word: string, same: ReadonlyMap<string, string>): FoldedWord {
  const lower = word.toLowerCase();
  let text = lower;
  for (const [letter, other] of same) if (text.includes(letter)) text = text.replaceAll(letter, other);
  const isCapitalised = word.charCodeAt(0) !== lower.charCodeAt(0);
  return { text, capitals: leadingCapitals(word, lower), isCapitalised };
}

/** Digits count as capitals: "C5" is all of them. */
function leadingCapitals(word: string, lower: string): number {
  let at = 0;
  while (at < word.length && (word.charCodeAt(at) !== lower.charCodeAt(at) || word.charCodeAt(at) <= NINE))
    at += 1;
  return at;
}

const NINE = 0x39;

function inSmallLetters(word: string, same: ReadonlyMap<string, string>): FoldedWord {
  let text = '';
  let capitals = -1;
  for (const letter of word) {
    const small = smallLetters(letter);
    if (capitals < 0 && isSmall(letter)) capitals = text.length;
    text += same.get(small) ?? small;
  }
  const [first = ''] = word;
  return {
    text,
    capitals: capitals < 0 ? text.length : capitals,
    isCapitalised: first !== first.toLowerCase(),
  };
}

/** Turkish İ has a dot to spare in small letters, ß is two letters in capitals, ς is σ at a word's end. */
function smallLetters(letter: string): string {
  const small = letter.toLowerCase();
  if (small === 'ß') return 'ss';
  return small === 'ς' ? 'σ' : small.replace('\u0307', '');
}

function isSmall(letter: string): boolean {
  return letter !== letter.toUpperCase() || letter === 'ß';
}
