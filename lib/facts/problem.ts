/** One thing wrong with a pack: where it stands, what stands there, and what to do about it. */
export interface Problem {
  /** Relative to the pack's folder: `facts/cis.yaml`. */
  readonly file: string;
  /** `framings.rt.wording[0].text`, or `line 3` where the file is no YAML. */
  readonly field: string;
  /** What stands there, as shown to the author: `"organization"`, `213 characters`. */
  readonly value: string;
  /** The rule and the remedy: `at most 200: shorten it`. */
  readonly rule: string;
}

/** Readers of a terminal see the value, not a page of it. */
const SHOWN_CHARACTERS = 70;

/** `facts/cis.yaml: framings.rt.says: 213 characters, at most 200: shorten it` */
export function formatProblem({ file, field, value, rule }: Problem): string {
  return `${file}: ${field}: ${value}, ${rule}`;
}

/** A value of a YAML file in a message: JSON, cut where it is long; `nothing` where there is none. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  const json = JSON.stringify(value);
  return json.length > SHOWN_CHARACTERS ? `${json.slice(0, SHOWN_CHARACTERS - 1)}…` : json;
}

/** The name of a place inside a file: `['framings', 'rt', 'wording', 0]` is `framings.rt.wording[0]`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name}[${key}]`;
    return name ? `${name}.${String(key)}` : String(key);
  }, '');
}
