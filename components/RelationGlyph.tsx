import type { Relation } from '@/lib/facts/fact';

/** Two strokes, one for each source: side by side, parting, crossing, or one of them only dotted. */
const STROKES: Readonly<Record<Relation, readonly [string, string]>> = {
  agree: ['M1 3h20', 'M1 7h20'],
  differ: ['M1 5c8 0 11-3.5 20-3.5', 'M1 5c8 0 11 3.5 20 3.5'],
  contradict: ['M1 2c8 0 12 6 20 6', 'M1 8c8 0 12-6 20-6'],
  'one-sided': ['M1 3h20', 'M1 7h20'],
};

/** How two framings stand to each other, as a shape. Its word always stands beside it, so it is silent to screen readers. */
export function RelationGlyph({ relation }: { readonly relation: Relation }) {
  const [first, second] = STROKES[relation];
  const dots =
    relation === 'one-sided' ? { 'stroke-dasharray': '0.1 3.3', 'stroke-linecap': 'round' as const } : {};
  return (
    <svg class="relation-glyph" viewBox="0 0 22 10" aria-hidden="true">
      <path d={first} />
      <path d={second} {...dots} />
    </svg>
  );
}
