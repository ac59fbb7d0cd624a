import { ExternalLink } from '@/components/ExternalLink';
import { FACT_LANGUAGE } from '@/components/card-language';
import type { Pack, Source } from '@/lib/facts/fact';
import { formatIsoDate } from '@/lib/i18n/iso-dates';
import type { Translator } from '@/lib/i18n/translator';

interface Props {
  /** Of the extension. */
  readonly version: string;
  readonly packs: readonly Pack[];
  readonly t: Translator;
}

/** Which version this is, and whose words its facts compare. */
export function AboutSection({ version, packs, t }: Props) {
  return (
    <>
      <p>{t('options_version', [version])}</p>
      {packs.map((pack) => (
        <PackDetails key={pack.id} pack={pack} t={t} />
      ))}
    </>
  );
}

function PackDetails({ pack, t }: { pack: Pack; t: Translator }) {
  return (
    <>
      <h3 lang={FACT_LANGUAGE}>{pack.title}</h3>
      <p>{t('options_pack_version', [pack.version, formatIsoDate(pack.asOf, t.locale)])}</p>
      <dl class="pairs">
        <div>
          <dt>{t('options_pack_sources')}</dt>
          {pack.sources.map((source) => (
            <SourceDetails key={source.id} source={source} t={t} />
          ))}
        </div>
        <div>
          <dt>{t('options_pack_facts')}</dt>
          <dd>{new Intl.NumberFormat(t.locale).format(pack.facts.length)}</dd>
        </div>
        <div>
          <dt>{t('options_pack_maintainer')}</dt>
          <dd lang={FACT_LANGUAGE}>{pack.maintainer}</dd>
        </div>
        <div>
          <dt>{t('options_pack_licence')}</dt>
          <dd lang={FACT_LANGUAGE}>{pack.licence}</dd>
        </div>
      </dl>
    </>
  );
}

function SourceDetails({ source, t }: { source: Source; t: Translator }) {
  return (
    <dd lang={FACT_LANGUAGE}>
      <b>{source.name}</b>
      <span class="note">{source.byline}</span>
      <ExternalLink href={source.url} spoken={`${source.title}, ${t('card_new_tab')}`}>
        {source.title}
      </ExternalLink>
    </dd>
  );
}
