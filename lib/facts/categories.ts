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

/** A text in each language of the interface. */
export interface Translated {
  readonly en: string;
  readonly ru: string;
  readonly uk: string;
}

/** How a category is called and drawn. `virtual:sidelight/categories` holds all eight. */
export interface Category {
  readonly id: CategoryId;
  /** Of one fact: "Organisation". */
  readonly name: Translated;
  /** Of the group: "Organisations". */
  readonly plural: Translated;
  /** One line. */
  readonly description: Translated;
  /** The shape in words, for those who do not see it: "open square". */
  readonly shape: string;
  /** The shape as SVG path data in a box of 10 × 10, filled by the even-odd rule. */
  readonly path: string;
  /** `#rrggbb`, at least 4.5 : 1 on white paper. */
  readonly light: string;
  /** `#rrggbb`, at least 4.5 : 1 on dark paper. */
  readonly dark: string;
}
