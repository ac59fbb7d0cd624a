import type { CatalogFact } from '@/lib/facts/catalog';
import type { ColumnOrder } from '@/lib/facts/column-order';
import type { Fact, Pack } from '@/lib/facts/fact';
import type { Translator } from '@/lib/i18n/translator';

import { factAsText } from '@/components/fact-as-text';
import { RelationGlyph } from '@/components/RelationGlyph';
import { relationWord } from '@/components/relation-word';

import { CopyButton, type Copy } from './CopyButton';
import { ErrorReport } from './ErrorReport';
import { FactLink } from './FactLink';
import { FactNames } from './FactNames';
import { WhereTold } from './WhereTold';

interface Props {
  readonly fact: Fact;
  readonly pack: Pack;
  readonly order: ColumnOrder;
  readonly related: readonly CatalogFact[];
  readonly onCopy: Copy;
  /** The address of a fact in the library. */
  readonly addressOf: (pack: Pack, fact: Fact) => string;
  readonly t: Translator;
}

/** Beside a fact: where it stands, what it leads to, what it is recognised by, and how to take it along or correct it. */
export function FactAside(props: Props) {
  const { fact, pack, order, related, onCopy, addressOf, t } = props;
  return (
    <aside class="fact-aside">
      <h2>{t('library_where')}</h2>
      <WhereTold fact={fact} pack={pack} order={order} t={t} />
      {related.length > 0 && <h2>{t('card_related')}</h2>}
      <ul class="related">
        {related.map((one) => (
          <li key={one.key}>
            <FactLink fact={one.fact} pack={one.pack} t={t} />
            <RelationGlyph relation={one.fact.relation} />
            <span class="unseen">{relationWord(one.fact, one.pack.sources, t)}</span>
          </li>
        ))}
      </ul>
      <h2>{t('library_names')}</h2>
      <FactNames fact={fact} t={t} />
      <div class="take">
        <CopyButton
          label={t('card_copy')}
          text={() => factAsText({ fact, sources: pack.sources, order }, t)}
          onCopy={onCopy}
          t={t}
        />
        <CopyButton
          label={t('library_copy_address')}
          text={() => addressOf(pack, fact)}
          onCopy={onCopy}
          t={t}
        />
      </div>
      <details>
        <summary>{t('library_report')}</summary>
        <ErrorReport pack={pack} fact={fact} onCopy={onCopy} t={t} />
      </details>
    </aside>
  );
}
