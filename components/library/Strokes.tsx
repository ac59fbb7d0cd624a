/** Two lines that start together and part: the product's sign. */
export function Strokes() {
  return (
    <svg class="strokes" viewBox="0 0 22 12" aria-hidden="true">
      <path d="M1 6c8 0 11-4.5 20-4.5M1 6c8 0 11 4.5 20 4.5" />
    </svg>
  );
}
