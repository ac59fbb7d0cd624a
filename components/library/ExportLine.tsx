import type { Fact } from '@/lib/facts/fact';
import type { Translator } from '@/lib/i18n/translator';

/** Hands the reader a file with these facts. */
export type Export = (facts: readonly Fact[], format: 'csv' | 'json') => void;

interface Props {
  readonly facts: readonly Fact[];
  readonly onExport: Export;
  readonly t: Translator;
}

/** The facts listed, as a file. */
export function ExportLine({ facts, onExport, t }: Props) {
  if (facts.length === 0) return null;
  return (
    <p class="export">
      {t('library_export')}
      <button type="button" class="quiet-button" onClick={() => onExport(facts, 'csv')}>
        CSV
      </button>
      <button type="button" class="quiet-button" onClick={() => onExport(facts, 'json')}>
        JSON
      </button>
    </p>
  );
}
