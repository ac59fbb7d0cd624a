/** Every pack of data/packs, checked and compiled when the extension is built (scripts/lib/vite-packs.ts). */
declare module 'virtual:sidelight/packs' {
  export const packs: readonly import('@/lib/facts/fact').Pack[];
  /** Another one whenever anything in the packs is. */
  export const packsDigest: string;
}

/** The categories of data/categories.yaml, in their order. */
declare module 'virtual:sidelight/categories' {
  export const categories: readonly import('@/lib/facts/categories').Category[];
}

/** The style sheet of the marks, one `::highlight` rule for each category. */
declare module 'virtual:sidelight/marks.css';
