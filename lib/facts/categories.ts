/** The eight groups a reader can switch. Shared by all packs: names, shapes and colours are in data/categories.yaml. */
export const CATEGORY_IDS = [
  'wording',
  'event',
  'organisation',
  'format',
  'policy',
  'idea',
  'person',
  'place',
] as const;

export type CategoryId = (typeof CATEGORY_IDS)[number];
