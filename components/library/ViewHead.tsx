import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  /** Of the title, where it is not the page's. */
  readonly lang?: string;
  readonly children?: ComponentChildren;
}

/** What a view is called, and how to read it. */
export function ViewHead({ title, lang, children }: Props) {
  return (
    <header class="view-head">
      <h1 tabIndex={-1} {...(lang && { lang })}>
        {title}
      </h1>
      {children && <p class="lede">{children}</p>}
    </header>
  );
}
