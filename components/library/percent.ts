/** A share of a drawing's width, as SVG wants it. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
