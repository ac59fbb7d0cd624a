/** A piece of quoted wording; `differs` where the other source would not have written it. */
export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

/**
 * Cuts `text` where `parts` stand in it, in the order of the text. Each part is picked out once, at its first place
 * that is still free; a part that is not there is passed over.
 */
export function pickOut(text: string, parts: readonly string[] = []): readonly Piece[] {
  const places: { start: number; end: number }[] = [];
  for (const part of parts) {
    const start = freePlace(text, part, places);
    if (part !== '' && start >= 0) places.push({ start, end: start + part.length });
  }
  const pieces: Piece[] = [];
  let done = 0;
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start)) {
    pieces.push(
      { text: text.slice(done, start), differs: false },
      { text: text.slice(start, end), differs: true },
    );
    done = end;
  }
  pieces.push({ text: text.slice(done), differs: false });
  return pieces.filter((piece) => piece.text !== '');
}

function freePlace(text: string, part: string, taken: readonly { start: number; end: number }[]): number {
  let start = text.indexOf(part);
  const isTaken = () => taken.some((place) => start < place.end && start + part.length > place.start);
  while (start >= 0 && isTaken()) start = text.indexOf(part, start + 1);
  return start;
}
