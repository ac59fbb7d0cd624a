import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import type { Translator } from '@/lib/i18n/translator';

import { IconButton } from './IconButton';

export interface CardFootProps {
  readonly isPinned: boolean;
  readonly isMoreOpen: boolean;
  readonly moreButton: RefObject<HTMLButtonElement | null>;
  readonly onPin: (isPinned: boolean) => void;
  /** Whether it worked: a browser may refuse. */
  readonly onCopy: () => Promise<boolean>;
  readonly onOpenLibrary: () => void;
  readonly onMore: () => void;
  readonly onClose: () => void;
  readonly t: Translator;
}

/** ms the foot says that the text was copied. Long enough to be read, short enough to be gone at the next glance. */
const COPIED_MS = 2500;

type Copying = 'no' | 'done' | 'failed';

/** The sentence that is always there, and the few controls. */
export function CardFoot(props: CardFootProps) {
  const { isPinned, isMoreOpen, moreButton, onPin, onCopy, onOpenLibrary, onMore, onClose, t } = props;
  const [copying, setCopying] = useState<Copying>('no');
  useEffect(() => {
    if (copying === 'no') return undefined;
    const timer = setTimeout(() => setCopying('no'), COPIED_MS);
    return () => clearTimeout(timer);
  }, [copying]);
  const copy = async () => setCopying((await onCopy()) ? 'done' : 'failed');
  return (
    <footer class="foot">
      <p class="survey">{t('card_survey')}</p>
      <p class="copied" role="status">
        {copying !== 'no' && t(copying === 'done' ? 'card_copied' : 'card_not_copied')}
      </p>
      <div class="tools">
        <IconButton icon="pin" name={t('card_pin')} isPressed={isPinned} onClick={() => onPin(!isPinned)} />
        <IconButton
          icon={copying === 'done' ? 'done' : 'copy'}
          name={t('card_copy')}
          onClick={() => void copy()}
        />
        <IconButton icon="library" name={t('card_library')} onClick={onOpenLibrary} />
        <IconButton
          icon="more"
          name={t('card_more')}
          isExpanded={isMoreOpen}
          buttonRef={moreButton}
          onClick={onMore}
        />
        <IconButton icon="close" name={t('card_close')} onClick={onClose} />
      </div>
    </footer>
  );
}
