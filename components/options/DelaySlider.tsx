import { useId, useState } from 'preact/hooks';

import type { Translator } from '@/lib/i18n/translator';
import { OPEN_DELAY_RANGE } from '@/lib/settings/settings';

import { useDebounced } from './use-debounced';

/** ms. Nobody feels less. */
const STEP = 50;

interface Props {
  /** ms */
  readonly delay: number;
  /** Whether the delay has no effect, as cards open otherwise. */
  readonly isIdle: boolean;
  readonly onChange: (delay: number) => void;
  readonly t: Translator;
}

/** How long the pointer rests before a card opens. Shows each value at once, and gives the last one on. */
export function DelaySlider({ delay, isIdle, onChange, t }: Props) {
  const id = useId();
  // What is shown while it is not yet given on.
  const [draft, setDraft] = useState<number>();
  const written = useDebounced((value: number) => {
    setDraft(undefined);
    onChange(value);
  });
  const shown = milliseconds(draft ?? delay, t.locale);
  return (
    <div class="slider">
      <label for={id}>{t('options_delay')}</label>
      <div class="slider-line">
        <input
          id={id}
          type="range"
          {...OPEN_DELAY_RANGE}
          step={STEP}
          value={draft ?? delay}
          disabled={isIdle}
          aria-valuetext={shown}
          aria-describedby={`${id}-note`}
          onInput={({ currentTarget }) => {
            setDraft(currentTarget.valueAsNumber);
            written.later(currentTarget.valueAsNumber);
          }}
          onPointerUp={written.now}
          onBlur={written.now}
        />
        <output for={id}>{shown}</output>
      </div>
      <p id={`${id}-note`} class="note">
        {t(isIdle ? 'options_delay_idle' : 'options_delay_note')}
      </p>
    </div>
  );
}

function milliseconds(delay: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'millisecond' }).format(delay);
}
