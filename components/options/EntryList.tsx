import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import type { Translator } from '@/lib/i18n/translator';

export interface Entry {
  readonly key: string;
  /** In words, for the name of its button. */
  readonly name: string;
  /** What is shown, where that is more than the name. */
  readonly content?: ComponentChildren;
}

interface Props {
  readonly entries: readonly Entry[];
  /** Id of the heading. */
  readonly labelledBy: string;
  readonly action: string;
  /** In place of a list without entries. */
  readonly empty: string;
  readonly onAction: (key: string) => void;
  /** For all of them at once; offered where there are several. */
  readonly all?: { readonly label: string; readonly onAction: () => void };
  readonly t: Translator;
}

/** Things that each can be taken off the list. The focus then goes to the next, so that a keyboard goes on from there. */
export function EntryList({ entries, labelledBy, action, empty, onAction, all, t }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const acted = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    const at = acted.current;
    acted.current = undefined;
    // Somewhere else meanwhile, as with a browser's slow answer: then it stays there.
    if (at === undefined || !list.current || isFocusElsewhere(list.current)) return;
    const buttons = list.current.querySelectorAll('button');
    (buttons[Math.min(at, buttons.length - 1)] ?? list.current).focus();
  }, [entries.length]);
  return (
    <div ref={list} class="entries" role="group" aria-labelledby={labelledBy} tabIndex={-1}>
      {entries.length === 0 && <p class="note">{empty}</p>}
      {entries.length > 0 && (
        <ul>
          {entries.map(({ key, name, content }, at) => (
            <li key={key}>
              <span class="entry-name">{content ?? name}</span>
              <button
                type="button"
                aria-label={t('options_named', [action, name])}
                onClick={() => {
                  acted.current = at;
                  onAction(key);
                }}
              >
                {action}
              </button>
            </li>
          ))}
        </ul>
      )}
      {all && entries.length > 1 && (
        <div class="buttons">
          <button
            type="button"
            onClick={() => {
              acted.current = 0;
              all.onAction();
            }}
          >
            {all.label}
          </button>
        </div>
      )}
    </div>
  );
}

function isFocusElsewhere(list: HTMLElement): boolean {
  const focused = document.activeElement;
  return focused !== null && focused !== document.body && !list.contains(focused);
}
