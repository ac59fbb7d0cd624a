import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import type { Translator } from '@/lib/i18n/translator';

import { IconButton } from './IconButton';

export interface CardFootProps {
  readonly isPinned: boolean | undefined;
  readonly isMoreOpen: boolean;
  readonly moreButton: RefObject<HTMLButtonElement | null>;
  /** Absent, as the others below: no such button. */
  readonly onPin: ((isPinned: boolean) => void) | undefined;
  /** Whether it worked: a browser may refuse. */
  readonly onCopy: () => Promise<boolean>;
  readonly onOpenLibrary: (() => void) | undefined;
  readonly onMore: () => void;
  readonly onClose: (() => void) | undefined;
  readonly t: Translator;
}

/** ms the foot says that the text was copied. Long enough to be read, short enough to be gone at the next glance. */
const COPIED_MS = 2500;

type Copying = 'no' | 'done' | 'failed';

/** The sentence that is always there, and the few controls. */
export function CardFoot(props: CardFootProps) {
  const {
    isPinned = false,
    isMoreOpen,
    moreButton,
    onPin,
    onCopy,
    onOpenLibrary,
    onMore,
    onClose,
    t,
  } = props;
  const [copying, setCopying] = useState<Copying>('no');
  useEffect(() => {
    if (copying === 'no') return undefined;
    const timer = setTimeout(() => setCopying('no'), COPIED_MS);
    return () => clearTimeout(timer);
  }, [copying]);
  const copy = async () => setCopying((await onCopy()) ? 'done' : 'failed');
  return (
    <div class="foot">
      <p class="survey">{t('card_survey')}</p>
      <p class="copied" role="status">
        {copying !== 'no' && t(copying === 'done' ? 'card_copied' : 'card_not_copied')}
      </p>
      <div class="tools">
        {onPin && (
          <IconButton icon="pin" name={t('card_pin')} isPressed={isPinned} onClick={() => onPin(!isPinned)} />
        )}
        <IconButton
          icon={copying === 'done' ? 'done' : 'copy'}
          name={t('card_copy')}
          onClick={() => void copy()}
        />
        {onOpenLibrary && <IconButton icon="library" name={t('card_library')} onClick={onOpenLibrary} />}
        <IconButton
          icon="more"
          name={t('card_more')}
          isExpanded={isMoreOpen}
          buttonRef={moreButton}
          onClick={onMore}
        />
        {onClose && <IconButton icon="close" name={t('card_close')} onClick={onClose} />}
      </div>
    </div>
  );
}
