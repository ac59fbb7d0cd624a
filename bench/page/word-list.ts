const SPECIAL = /[\\^$.*+?()[\]{}|/]/gu;

/**
 * All forms as one expression, whole words only. Sorted downwards: a longer form stands before those it begins with, and forms that
 * begin alike stand together, which engines make use of.
 */
export function oneExpression(forms: readonly string[]): RegExp {
  const alternatives = forms.toSorted().toReversed();
  const source = alternatives.map((form) => form.replace(SPECIAL, String.raw`\$&`)).join('|');
  return new RegExp(String.raw`(?<![\p{L}\p{N}_])(?:${source})(?![\p{L}\p{N}_])`, 'gu');
}
