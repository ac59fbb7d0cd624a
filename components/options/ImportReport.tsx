import type { Translator } from '@/lib/i18n/translator';

import type { ImportOutcome } from './import-outcome';
import { problemWords } from './problem-words';

/** A broken file can have thousands; whoever mends it goes on from these. */
const PROBLEMS_SHOWN = 8;

/** Says what came of a file: what it changed, or every reason why it changed nothing. */
export function ImportReport({ outcome, t }: { readonly outcome: ImportOutcome; readonly t: Translator }) {
  if (outcome.kind === 'imported') return <Imported outcome={outcome} t={t} />;
  const reasons =
    outcome.kind === 'unread'
      ? [t('options_import_unread')]
      : shortened(
          outcome.problems.map((problem) => problemWords(problem, t)),
          t,
        );
  return (
    <>
      <p>{t('options_import_refused', [outcome.file])}</p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </>
  );
}

function Imported({ outcome, t }: { outcome: ImportOutcome & { kind: 'imported' }; t: Translator }) {
  const { file, changes, absent, unknown } = outcome;
  const count = Object.keys(changes).length;
  return (
    <>
      <p>{count > 0 ? t.plural('options_imported', count, [file]) : t('options_imported_same', [file])}</p>
      {absent.length > 0 && <p class="note">{t('options_import_absent', [absent.join(', ')])}</p>}
      {unknown.length > 0 && (
        <p class="note">{t('options_import_unknown', [shortened(unknown, t).join(', ')])}</p>
      )}
    </>
  );
}

function shortened(list: readonly string[], t: Translator): readonly string[] {
  const rest = list.length - PROBLEMS_SHOWN;
  return rest > 0 ? [...list.slice(0, PROBLEMS_SHOWN), t.plural('options_more', rest)] : list;
}
