import { useEffect, useState } from 'preact/hooks';

import type { Translator } from '@/lib/i18n/translator';

import { Icon } from '@/components/Icon';

export type Copy = (text: string) => Promise<boolean>;

interface Props {
  readonly label: string;
  /** Asked for when the button is pressed. */
  readonly text: () => string;
  /** Puts the text into the clipboard; whether that worked. */
  readonly onCopy: Copy;
  readonly t: Translator;
}

/** ms the button says that the text was copied. */
const COPIED_MS = 2500;

/** A button that copies a text and says whether it could. */
export function CopyButton({ label, text, onCopy, t }: Props) {
  const [outcome, setOutcome] = useState<'none' | 'done' | 'failed'>('none');
  useEffect(() => {
    if (outcome === 'none') return undefined;
    const timer = setTimeout(() => setOutcome('none'), COPIED_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => setOutcome((await onCopy(text())) ? 'done' : 'failed');
  return (
    <span class="copy">
      <button type="button" class="quiet-button" onClick={() => void copy()}>
        <Icon name={outcome === 'done' ? 'done' : 'copy'} />
        {label}
      </button>
      <span class="copied" role="status">
        {outcome !== 'none' && t(outcome === 'done' ? 'card_copied' : 'card_not_copied')}
      </span>
    </span>
  );
}
