import { useEffect, useRef, useState } from 'preact/hooks';

import type { FactCardContent } from '@/components/card-content';
import { FactCard } from '@/components/FactCard';
import type { FactKey } from '@/lib/facts/catalog';

import type { PopupActions } from './popup-actions';
import { PopupFront, type PopupFrontProps } from './PopupFront';

export interface PopupProps extends Omit<PopupFrontProps, 'query' | 'onQuery' | 'field' | 'onOpen'> {
  /** Undefined where no pack has the fact. */
  readonly contentOf: (fact: FactKey) => FactCardContent | undefined;
  readonly theme: 'light' | 'dark';
  /** What stood in the field before any of this was drawn. */
  readonly typed?: string;
}

/** The toolbar popup: the site, the search and the switches; and in their place the card of a fact that was picked. */
export function Popup({ contentOf, theme, typed = '', ...front }: PopupProps) {
  const [query, setQuery] = useState(typed);
  // Facts opened one from another, the card last.
  const [trail, setTrail] = useState<readonly FactKey[]>([]);
  const field = useRef<HTMLInputElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const key = trail.at(-1);
  const content = key === undefined ? undefined : contentOf(key);
  useEffect(() => (key === undefined ? field : card).current?.focus(), [key]);
  const open = (fact: FactKey) => setTrail([...trail, fact]);
  const back = () => setTrail(trail.slice(0, -1));
  return (
    <>
      {/* Stays as it is under a card, to come back to. */}
      <main class="popup" hidden={content !== undefined}>
        <PopupFront {...front} query={query} onQuery={setQuery} field={field} onOpen={open} />
      </main>
      {content && (
        <main class="popup-card" onKeyDown={(event) => isLeaving(event) && back()}>
          <FactCard
            {...cardActions(front.actions, content.key)}
            {...{ content, theme, t: front.t }}
            form="page"
            canGoBack
            onBack={back}
            onRelated={open}
            cardRef={card}
          />
        </main>
      )}
    </>
  );
}

/** Escape in a card leads back; the browser would close the popup with it. */
function isLeaving(event: KeyboardEvent): boolean {
  if (event.key !== 'Escape') return false;
  event.preventDefault();
  return true;
}

function cardActions(actions: PopupActions, key: FactKey) {
  return {
    onCopy: actions.copy,
    onOpenLibrary: actions.openLibrary,
    onMute: (what: Parameters<PopupActions['mute']>[0]) => actions.mute(what, key),
    onUndo: actions.undoMute,
  };
}
