const PATHS = {
  pin: 'M6 2h4l-.5 5L12 9.5H4L6.5 7zM8 9.5V14',
  copy: 'M7 5.5h5A1.5 1.5 0 0 1 13.5 7v5a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 12V7A1.5 1.5 0 0 1 7 5.5zM10.5 5.5v-2a1 1 0 0 0-1-1h-6a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2',
  done: 'M3 8.5l3.5 3.5L13 4.5',
  library: 'M8 3.5C6.5 2.5 4.5 2.3 2 2.5v10c2.5-.2 4.5 0 6 1 1.5-1 3.5-1.2 6-1v-10c-2.5-.2-4.5 0-6 1zm0 0v10',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M10 3.5L5.5 8l4.5 4.5',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing of 16 × 16; what it means is said in words beside it, or by the name of its button. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
