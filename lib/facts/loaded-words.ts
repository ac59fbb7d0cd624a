/**
 * The words of `text`, in the order of the list, that a neutral sentence does without. What stands in quotation marks
 * does not count: to name a word is not to use it. In the list a final `*` stands for any ending.
 */
export function findLoadedWords(text: string, loadedWords: readonly string[]): string[] {
  const ownVoice = text.replace(/[“"«][^”"»]*[”"»]/gu, ' ');
  return loadedWords.flatMap((entry) => ownVoice.match(patternOf(entry))?.[0] ?? []);
}

/** One list serves a whole pack. */
const patterns = new Map<string, RegExp>();

function patternOf(entry: string): RegExp {
  const known = patterns.get(entry);
  if (known) return known;
  const isStem = entry.endsWith('*');
  const literal = (isStem ? entry.slice(0, -1) : entry)
    .replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
    .replace(/[\s-]+/gu, String.raw`[\s\p{Pd}]+`);
  const end = isStem ? String.raw`\p{L}*` : '';
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${literal}${end}(?![\p{L}\p{N}])`, 'iu');
  patterns.set(entry, pattern);
  return pattern;
}
