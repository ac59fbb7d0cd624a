import type { ComponentChildren } from 'preact';

interface Props {
  readonly href: string;
  readonly children: ComponentChildren;
  /** What screen readers say in place of the children and the arrow. */
  readonly spoken: string;
}

/** A way out of the card, in a tab of its own. The page at the other end does not learn where the reader came from. */
export function ExternalLink({ href, children, spoken }: Props) {
  return (
    <a class="out" href={href} target="_blank" rel="noreferrer">
      <span class="unseen">{spoken}</span>
      <span aria-hidden="true">{children}&nbsp;↗</span>
    </a>
  );
}
