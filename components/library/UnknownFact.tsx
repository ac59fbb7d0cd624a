import type { Translator } from '@/lib/i18n/translator';
import { viewHash } from '@/lib/library/route';

import { ViewHead } from './ViewHead';

/** For an address that leads nowhere. */
export function UnknownFact({ name, t }: { readonly name: string; readonly t: Translator }) {
  return (
    <>
      <ViewHead title={t('library_unknown')}>{t('library_unknown_why', [name])}</ViewHead>
      <p>
        <a href={viewHash('facts')}>{t('library_all_facts')}</a>
      </p>
    </>
  );
}
