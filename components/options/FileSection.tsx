import { useRef, useState } from 'preact/hooks';

import type { Translator } from '@/lib/i18n/translator';
import type { Settings } from '@/lib/settings/settings';

import { ImportReport } from './ImportReport';
import { importSettings, type ImportOutcome } from './import-outcome';

interface Props {
  readonly settings: Settings;
  readonly onChange: (changes: Partial<Settings>) => void;
  readonly onExport: () => void;
  readonly onReset: () => void;
  readonly t: Translator;
}

type Outcome = ImportOutcome | { readonly kind: 'reset' } | { readonly kind: 'undone' };

/** Takes all settings out and in as a file, or back to the defaults; whatever changed can be undone. */
export function FileSection({ settings, onChange, onExport, onReset, t }: Props) {
  const [outcome, setOutcome] = useState<Outcome>();
  const words = useRef<HTMLDivElement>(null);
  const [before, setBefore] = useState<Settings>();
  const bring = async (file: File): Promise<void> => {
    const came = await importSettings(file, settings);
    const isChange = came.kind === 'imported' && Object.keys(came.changes).length > 0;
    if (isChange) onChange(came.changes);
    setBefore(isChange ? settings : undefined);
    setOutcome(came);
  };
  const reset = (): void => {
    onReset();
    setBefore(settings);
    setOutcome({ kind: 'reset' });
  };
  const undo = (all: Settings): void => {
    onChange(all);
    setBefore(undefined);
    setOutcome({ kind: 'undone' });
    // The button pressed goes; what it did is where to read on.
    words.current?.focus();
  };
  return (
    <>
      <p>{t('options_file_note')}</p>
      <div class="buttons">
        <button type="button" onClick={onExport}>
          {t('options_export')}
        </button>
        <FilePicker label={t('options_import')} onPick={(file) => void bring(file)} />
        <button type="button" onClick={reset}>
          {t('options_reset')}
        </button>
      </div>
      <div ref={words} class="outcome" role="status" tabIndex={-1}>
        {outcome && <OutcomeWords outcome={outcome} t={t} />}
      </div>
      {before && (
        <div class="buttons">
          <button type="button" onClick={() => undo(before)}>
            {t('card_undo')}
          </button>
        </div>
      )}
    </>
  );
}

/** The browser's own way to choose a file, in the looks of a button. */
function FilePicker({ label, onPick }: { label: string; onPick: (file: File) => void }) {
  return (
    <label class="file">
      <input
        type="file"
        accept="application/json,.json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onPick(file);
          // So that the same file, mended, is a change again.
          currentTarget.value = '';
        }}
      />
      <span>{label}</span>
    </label>
  );
}

function OutcomeWords({ outcome, t }: { outcome: Outcome; t: Translator }) {
  if (outcome.kind === 'reset') return <p>{t('options_reset_done')}</p>;
  if (outcome.kind === 'undone') return <p>{t('options_undone')}</p>;
  return <ImportReport outcome={outcome} t={t} />;
}
