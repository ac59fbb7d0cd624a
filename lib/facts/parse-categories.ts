import { z } from 'zod';

import type { Category } from './categories';
import { CATEGORY_IDS } from './categories';
import { checkShape } from './check-shape';
import { text } from './field-schemas';
import { parseYaml } from './parse-yaml';
import type { Problem } from './problem';

const translated = z.strictObject({ en: text, ru: text, uk: text });

const hexColour = z.string().regex(/^#[0-9a-f]{6}$/u, 'must be #rrggbb in small letters: correct it');

const category = z.strictObject({
  name: translated,
  plural: translated,
  description: translated,
  shape: text,
  path: z.string().regex(/^M[\d\s.a-zA-Z-]+z$/u, 'must be SVG path data of closed shapes: correct it'),
  light: hexColour,
  dark: hexColour,
});

const categories = z.record(z.enum(CATEGORY_IDS), category);

/** Reads data/categories.yaml: the closed list, in the order of the ids, or what is wrong with it. */
export function parseCategories(
  file: string,
  yaml: string,
): { value: readonly Category[]; problems: readonly Problem[] } {
  const parsed = parseYaml(file, yaml);
  if (parsed.problems.length > 0) return { value: [], problems: parsed.problems };
  const { value, problems } = checkShape(categories, file, parsed.value);
  return { value: value ? CATEGORY_IDS.map((id) => ({ id, ...value[id] })) : [], problems };
}
