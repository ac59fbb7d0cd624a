import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

import type { FactKey } from '@/lib/facts/catalog';
import type { Translator } from '@/lib/i18n/translator';

import { CardFoot } from './CardFoot';
import { CardHead } from './CardHead';
import type { FactCardContent } from './card-content';
import { FACT_LANGUAGE } from './card-language';
import { factAsText } from './fact-as-text';
import { FramingColumn } from './FramingColumn';
import { MorePanel } from './MorePanel';
import { type Muted, mutedText } from './muted';
import { RecordNotes } from './RecordNotes';
import { RelatedFacts } from './RelatedFacts';

export interface FactCardProps {
  readonly content: FactCardContent;
  readonly t: Translator;
  readonly theme: 'light' | 'dark';
  /** `sheet`: at the foot of the window, for fingers. `page`: a part of one of our own pages, which frames it. */
  readonly form: 'card' | 'sheet' | 'page';
  readonly isPinned?: boolean;
  readonly canGoBack?: boolean;
  /** The page being read is this one of the sources. */
  readonly pageSource?: 0 | 1 | undefined;
  /** Controls whose callback is absent are absent too. */
  readonly onPin?: (isPinned: boolean) => void;
  readonly onClose?: () => void;
  /** Puts the text into the clipboard; whether that worked. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onOpenLibrary?: (key: FactKey) => void;
  readonly onRelated: (key: FactKey) => void;
  readonly onBack?: () => void;
  readonly onMute?: (what: Muted) => void;
  readonly onUndo?: () => void;
  /** The dialog, to give it the focus. */
  readonly cardRef?: RefObject<HTMLDivElement | null>;
}

/** The card: what a fact is, two framings in equal halves, what differs, and what the record says apart from both. */
export function FactCard(props: FactCardProps) {
  const { content, t, theme, form, canGoBack, pageSource, onBack } = props;
  const { key, fact, sources, order } = content;
  const ownRef = useRef<HTMLDivElement>(null);
  const card = props.cardRef ?? ownRef;
  // Another fact begins at its beginning, however far the one before was read.
  useLayoutEffect(() => card.current?.scrollTo(0, 0), [card, key]);
  return (
    <div
      class="fact-card"
      role="dialog"
      aria-label={fact.term}
      tabIndex={-1}
      lang={t.locale}
      dir="ltr"
      data-theme={theme}
      data-form={form}
      ref={card}
    >
      <CardHead fact={fact} sources={sources} t={t} onBack={canGoBack ? onBack : undefined} />
      <div class="framings">
        {order.map((side) => (
          <FramingColumn
            key={side}
            framing={fact.framings[side]}
            source={sources[side]}
            isThisPage={side === pageSource}
            t={t}
          />
        ))}
      </div>
      {fact.contrast && (
        <div class="contrast">
          <h3>{t('card_contrast')}</h3> <p lang={FACT_LANGUAGE}>{fact.contrast}</p>
        </div>
      )}
      {fact.record && <RecordNotes notes={fact.record} t={t} />}
      {content.related.length > 0 && (
        <RelatedFacts facts={content.related} onRelated={props.onRelated} t={t} />
      )}
      <CardEnd key={key} {...props} />
    </div>
  );
}

/** What the reader can do with the card. Its panels close when another fact takes the card's place. */
function CardEnd(props: FactCardProps) {
  const { content, t, isPinned, onPin, onClose, onCopy, onMute, onUndo, onOpenLibrary } = props;
  const { key, fact, pack, explanation } = content;
  const [isMoreOpen, setMoreOpen] = useState(false);
  const [muted, setMuted] = useState<Muted>();
  const moreButton = useRef<HTMLButtonElement>(null);
  const mute = (what: Muted) => {
    setMoreOpen(false);
    setMuted(what);
    onMute?.(what);
  };
  const undo = () => {
    setMuted(undefined);
    moreButton.current?.focus();
    onUndo?.();
  };
  return (
    <>
      {isMoreOpen && (
        <MorePanel
          category={fact.category}
          pack={pack}
          explanation={explanation}
          onMute={onMute && mute}
          t={t}
        />
      )}
      {muted && <MutedNotice text={mutedText(muted, fact.category, t)} onUndo={undo} t={t} />}
      <CardFoot
        {...{ isPinned, isMoreOpen, moreButton, onPin, onClose, t }}
        onCopy={() => onCopy(factAsText(content, t))}
        onOpenLibrary={onOpenLibrary && (() => onOpenLibrary(key))}
        onMore={() => setMoreOpen(!isMoreOpen)}
      />
    </>
  );
}

function MutedNotice({ text, onUndo, t }: { text: string; onUndo: () => void; t: Translator }) {
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone; the way back is where the focus belongs.
  useEffect(() => button.current?.focus(), []);
  return (
    <div class="muted" role="status">
      <p>{text}</p>
      <button type="button" ref={button} onClick={onUndo}>
        {t('card_undo')}
      </button>
    </div>
  );
}
