import { useId, useState } from 'preact/hooks';

import type { Fact, Pack } from '@/lib/facts/fact';
import type { Translator } from '@/lib/i18n/translator';
import { errorReport } from '@/lib/library/error-report';

import { CopyButton, type Copy } from './CopyButton';

interface Props {
  readonly pack: Pack;
  readonly fact?: Fact;
  readonly onCopy: Copy;
  readonly t: Translator;
}

/** A report to fill in and copy. The extension sends nothing by itself. */
export function ErrorReport({ pack, fact, onCopy, t }: Props) {
  const [text, setText] = useState(() => errorReport(pack, fact));
  const id = useId();
  return (
    <div class="error-report">
      <label for={id}>{t('library_report_how', [pack.maintainer])}</label>
      <textarea
        id={id}
        rows={12}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <CopyButton label={t('library_report_copy')} text={() => text} onCopy={onCopy} t={t} />
    </div>
  );
}
