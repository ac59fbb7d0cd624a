import type { Fact } from '@/lib/facts/fact';

/**
 * A short hash of what a reader reads of a fact: it changes when a word of the card does, and not when only its aliases,
 * its links to other facts or the order of its fields do.
 */
export function contentHash({
  term,
  summary,
  relation,
  contrast,
  framings,
  record = [],
  when,
}: Fact): string {
  const told = framings.map((framing) =>
    framing.silent
      ? []
      : [
          framing.says,
          framing.voice,
          framing.dated,
          framing.wording.map(({ text, paragraph }) => [text, paragraph]),
        ],
  );
  const notes = record.map(({ text, asOf }) => [text, asOf]);
  return hash(JSON.stringify([term, summary, relation, contrast, told, notes, when?.from, when?.to]));
}

/** Two runs of FNV-1a from different seeds: 64 bits, so that two versions of a fact never agree by chance. */
function hash(text: string): string {
  return [0x811c9dc5, 0x01234567].map((seed) => fnv(text, seed).toString(36)).join('-');
}

function fnv(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
