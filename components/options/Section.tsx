import type { ComponentChildren } from 'preact';

interface Props {
  /** Also where the list of contents leads. */
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part of the page under a heading of its own. */
export function Section({ id, title, children }: Props) {
  return (
    <section id={id} class="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
