/** A mention of a fact in a gold passage, marked by hand. Offsets are UTF-16 units of the passage. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly fact: string;
  readonly optional: boolean;
}

/** A passage of a gold file; ../shared/gold/README.md has the format and the rules. */
export interface Passage {
  readonly id: string;
  readonly lang: string;
  readonly kind: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** Reads a gold file, one passage a line. Throws at a mention that is not where it says. */
export function parseGold(jsonl: string): Passage[] {
  return jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => checked(JSON.parse(line) as Passage));
}

function checked(passage: Passage): Passage {
  for (const { start, end, surface } of passage.mentions)
    if (passage.text.slice(start, end) !== surface)
      throw new Error(`${passage.id}: "${surface}" is not at ${start} to ${end}`);
  return passage;
}
