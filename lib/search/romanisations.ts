/**
 * How a letter, or letters together, sound to a reader who types in the other script or by another romanisation. The
 * sounds are coarse on purpose, so that every common romanisation of a name lands on one key: Жапаров, Japarov and
 * Zhaparov are all `Zaparov`. Capitals stand for sounds that plain Latin has no letter of its own for.
 *
 * The longest group that fits wins; letters not listed sound like themselves.
 */
const ROWS: readonly (readonly [sound: string, ...spellings: string[]])[] = [
  // Hushing sounds: the letters that romanisations disagree about most.
  ['Z', 'ж', 'дж', 'џ', 'җ', 'ӂ', 'zh', 'dzh', 'dj', 'j', 'ž'],
  ['C', 'ч', 'ch', 'tch', 'č', 'ç', 'ҷ'],
  ['S', 'ш', 'щ', 'sh', 'sch', 'shch', 'š', 'ş'],
  // ц is ts, tz, and c before a front vowel (sankcii, Central): all of them run together with s.
  ['s', 'ц', 'с', 'ts', 'tz', 's'],
  ['se', 'ce'],
  ['si', 'ci', 'cy'],
  // г is g in Russian and h in Ukrainian (Луганск, Luhansk), х is kh or h: one rough sound.
  ['h', 'г', 'ґ', 'ғ', 'х', 'ҳ', 'һ', 'g', 'gh', 'kh', 'h'],
  ['k', 'к', 'қ', 'ҡ', 'c', 'q'],
  ['ks', 'x', 'кс'],
  ['v', 'в', 'w'],
  ['f', 'ф', 'ph'],
  // й, ы, и, і, ї and the glide of я and ю are y, i, yi, j by turns.
  ['i', 'и', 'і', 'ї', 'ы', 'й', 'y'],
  ['e', 'е', 'ё', 'э', 'є', 'ә', 'йо', 'ye', 'yo'],
  ['ia', 'я'],
  ['iu', 'ю'],
  ['a', 'а'],
  ['b', 'б'],
  ['d', 'д'],
  ['z', 'з'],
  ['l', 'л', 'ł'],
  ['m', 'м'],
  ['n', 'н', 'ң'],
  ['o', 'о', 'ө', 'ø'],
  ['p', 'п'],
  ['r', 'р'],
  ['t', 'т'],
  ['u', 'у', 'ў', 'ү', 'ұ'],
  // Signs that have no sound, and that nobody types.
  ['', 'ь', 'ъ'],
];

export const SOUNDS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([sound, ...spellings]) => spellings.map((spelling) => [spelling, sound] as const)),
);

/** Letters in the longest group of `SOUNDS`. */
export const LONGEST_GROUP = Math.max(...[...SOUNDS.keys()].map(({ length }) => length));
