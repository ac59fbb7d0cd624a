import { LONGEST_GROUP, SOUNDS } from './romanisations';

/** A name as it is compared: letters and digits alone, so that spaces, dashes and quotes make no difference. */
export interface Spelling {
  readonly text: string;
  /** Where words begin in `text`, ascending. */
  readonly wordStarts: readonly number[];
  /** For each character of `text` the part of the original it stands for, UTF-16 offsets, end exclusive. */
  readonly spans: readonly Span[];
}

export type Span = readonly [start: number, end: number];

/** `letters`: without case and diacritics. `sound`: across scripts and romanisations (romanisations.ts). */
export interface Spellings {
  readonly letters: Spelling;
  readonly sound: Spelling;
}

interface Letter {
  readonly base: string;
  /** Lower case with its diacritics: й is a sound of its own, и with a breve is not. */
  readonly full: string;
  readonly span: Span;
  readonly beginsWord: boolean;
}

/** What a reader may leave out without a space in its place: N'Djamena, п’ять; soft hyphens, joiners. */
const INVISIBLE = /['’ʼ‘`´\u00ad\u200b-\u200d\u2060\ufeff]/;

interface Character {
  readonly kind: 'letter' | 'mark' | 'invisible' | 'gap';
  readonly base: string;
  readonly full: string;
}

/** Alphabets are small and names many: each character is looked at once. */
const characters = new Map<string, Character>();

function readCharacter(text: string): Character {
  const known = characters.get(text);
  if (known) return known;
  const full = text.toLowerCase().normalize('NFKC');
  const base = full.normalize('NFKD').replace(/\p{M}/gu, '') || full;
  const character: Character = { kind: kindOf(text), base, full };
  characters.set(text, character);
  return character;
}

function kindOf(text: string): Character['kind'] {
  if (INVISIBLE.test(text)) return 'invisible';
  if (/[\p{L}\p{N}]/u.test(text)) return 'letter';
  return /\p{M}/u.test(text) ? 'mark' : 'gap';
}

/** Both spellings of a name or a query. A text without letters and digits has empty spellings. */
export function spell(text: string): Spellings {
  const letters = readLetters(text);
  const plain = new Speller();
  for (const { base, span, beginsWord } of letters) plain.add(base, span, beginsWord);
  return { letters: plain, sound: spellSound(letters) };
}

function readLetters(text: string): Letter[] {
  const letters: Letter[] = [];
  let beginsWord = true;
  let start = 0;
  for (const one of text) {
    const { kind, base, full } = readCharacter(one);
    const end = start + one.length;
    const last = letters.at(-1);
    if (kind === 'letter') {
      letters.push({ base, full, span: [start, end], beginsWord });
      beginsWord = false;
    } else if (kind === 'mark' && last) {
      letters[letters.length - 1] = { ...last, span: [last.span[0], end] };
    } else if (kind === 'gap') {
      beginsWord = true;
    }
    start = end;
  }
  return letters;
}

function spellSound(letters: readonly Letter[]): Spelling {
  const speller = new Speller();
  let beginsWord = true;
  for (let at = 0; at < letters.length;) {
    const { sound, length } = soundAt(letters, at);
    const first = letters[at]!;
    const last = letters[at + length - 1]!;
    beginsWord ||= first.beginsWord;
    speller.addSound(sound, [first.span[0], last.span[1]], beginsWord);
    if (sound !== '') beginsWord = false;
    at += length;
  }
  return speller;
}

/** The sound of the longest group at `at` that does not run into the next word. */
function soundAt(letters: readonly Letter[], at: number): { sound: string; length: number } {
  let group = letters[at]!.full;
  let best = { sound: SOUNDS.get(group) ?? soundsOf(letters[at]!.base), length: 1 };
  for (let length = 2; length <= LONGEST_GROUP; length += 1) {
    const next = letters[at + length - 1];
    if (!next || next.beginsWord) break;
    group += next.full;
    const sound = SOUNDS.get(group);
    if (sound !== undefined) best = { sound, length };
  }
  return best;
}

/** A letter with a mark that the table does not know sounds as without it. */
function soundsOf(base: string): string {
  return [...base].map((character) => SOUNDS.get(character) ?? character).join('');
}

class Speller implements Spelling {
  text = '';
  readonly wordStarts: number[] = [];
  readonly spans: Span[] = [];

  add(letters: string, span: Span, beginsWord: boolean): void {
    if (beginsWord && letters !== '') this.wordStarts.push(this.text.length);
    for (let at = 0; at < letters.length; at += 1) this.spans.push(span);
    this.text += letters;
  }

  /** Doubled sounds count once: Rossiya and Rosiya, Zelenskyy and Zelensky. */
  addSound(sound: string, span: Span, beginsWord: boolean): void {
    const isDouble = !beginsWord && sound !== '' && this.text.endsWith(sound[0]!) && !/\d/.test(sound);
    if (isDouble) {
      const last = this.spans.length - 1;
      this.spans[last] = [this.spans[last]![0], span[1]];
    }
    this.add(isDouble ? sound.slice(1) : sound, span, beginsWord);
  }
}
