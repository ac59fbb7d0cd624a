import type { Fact, Pack } from '@/lib/facts/fact';
import type { Translator } from '@/lib/i18n/translator';
import { factHash, viewHash } from '@/lib/library/route';

import { FACT_LANGUAGE } from '@/components/card-language';

interface Props {
  readonly fact: Fact;
  readonly pack: Pack;
  readonly listed: readonly Fact[];
  readonly t: Translator;
}

/** Back to the list, and on to the fact before or after in it. */
export function FactSteps({ fact, pack, listed, t }: Props) {
  const at = listed.findIndex(({ id }) => id === fact.id);
  const before = at > 0 ? listed[at - 1] : undefined;
  const after = at >= 0 ? listed[at + 1] : undefined;
  return (
    <nav class="steps" aria-label={t('library_steps')}>
      <a href={viewHash('facts')}>
        <span aria-hidden="true">←</span> {t('library_all_facts')}
      </a>
      {before && (
        <a class="before" href={factHash(pack.id, before.id)}>
          {t('library_before')} <span lang={FACT_LANGUAGE}>{before.term}</span>
        </a>
      )}
      {after && (
        <a class="after" href={factHash(pack.id, after.id)}>
          {t('library_after')} <span lang={FACT_LANGUAGE}>{after.term}</span>
        </a>
      )}
    </nav>
  );
}
