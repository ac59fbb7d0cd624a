import { useMemo } from 'preact/hooks';

import { MOST_ROOM } from '@/lib/facts/balance';
import { formatIsoDate } from '@/lib/i18n/iso-dates';
import { figuresOf } from '@/lib/library/figures';

import { FACT_LANGUAGE } from '@/components/card-language';

import { Balance } from './Balance';
import type { Copy } from './CopyButton';
import { ErrorReport } from './ErrorReport';
import { SourcePortrait } from './SourcePortrait';
import { ViewHead } from './ViewHead';
import type { ViewProps } from './view-props';

interface Props extends ViewProps {
  readonly onCopy: Copy;
}

/** How the pack was made, in figures where there are any, and how to set it right. */
export function MethodView({ onCopy, ...view }: Props) {
  const { pack, order, t } = view;
  const figures = useMemo(() => figuresOf(pack), [pack]);
  return (
    <div class="method">
      <ViewHead title={t('library_view_method')}>{t('library_method_lede')}</ViewHead>
      <h2>{t('library_method_sources')}</h2>
      <div class="portraits">
        {order.map((side) => (
          <SourcePortrait key={side} source={pack.sources[side]} t={t} />
        ))}
      </div>
      <h2>{t('library_method_rules')}</h2>
      <Rules t={t} />
      <h2>{t('library_method_balance')}</h2>
      <Balance figures={figures} {...view} />
      <h2>{t('library_method_marks')}</h2>
      <p>{t('library_mark_means')}</p>
      <p>{t('library_no_mark_means')}</p>
      <h2>{t('library_report')}</h2>
      <ErrorReport pack={pack} onCopy={onCopy} t={t} />
      <h2>{t('library_method_pack')}</h2>
      <p lang={FACT_LANGUAGE}>{pack.title}</p>
      <p>
        {t('options_pack_version', [pack.version, formatIsoDate(pack.asOf, t.locale)])} ·{' '}
        <span lang={FACT_LANGUAGE}>{pack.maintainer}</span>
      </p>
      <p>
        {t('options_pack_licence')}: <span lang={FACT_LANGUAGE}>{pack.licence}</span>
      </p>
    </div>
  );
}

function Rules({ t }: Pick<ViewProps, 't'>) {
  const limit = new Intl.NumberFormat(t.locale, { style: 'percent' }).format(MOST_ROOM - 1);
  return (
    <ul class="rules">
      <li>{t('library_rule_fields')}</li>
      <li>{t('library_rule_quotes')}</li>
      <li>{t('library_rule_silence')}</li>
      <li>{t('library_rule_record')}</li>
      <li>{t('library_rule_order')}</li>
      <li>{t('library_rule_length', [limit])}</li>
      <li>{t('library_rule_words')}</li>
      <li>{t('library_rule_verdict')}</li>
    </ul>
  );
}
