import type { Framing, Source, Telling } from '@/lib/facts/fact';
import { formatIsoRange } from '@/lib/i18n/iso-dates';
import type { Translator } from '@/lib/i18n/translator';

import { FACT_LANGUAGE } from './card-language';
import { QuotedWording } from './QuotedWording';

interface Props {
  readonly framing: Framing;
  readonly source: Source;
  /** The page being read is this source. */
  readonly isThisPage: boolean;
  readonly t: Translator;
}

/** What one source says of the fact. Both columns of a card have the same fields in the same order. */
export function FramingColumn({ framing, source, isThisPage, t }: Props) {
  return (
    <section class="framing" role="group" aria-label={source.name}>
      <div>
        <h3 class="source" lang={FACT_LANGUAGE}>
          {source.name}
          {isThisPage && <small lang={t.locale}>{t('card_this_page')}</small>}
        </h3>
        <p class="byline">
          <span lang={FACT_LANGUAGE}>{source.byline}</span>{' '}
          <span class="published">{publishedText(source, t)}</span>
        </p>
      </div>
      {framing.silent ? (
        <p class="silent">{t('card_silent')}</p>
      ) : (
        <TellingText telling={framing} source={source} t={t} />
      )}
    </section>
  );
}

function TellingText({ telling, source, t }: { telling: Telling; source: Source; t: Translator }) {
  const remarks = [
    telling.voice && voiceText(telling.voice, t),
    telling.dated && t('card_dated', [telling.dated]),
  ].filter(Boolean);
  return (
    <div>
      <p class="says" lang={FACT_LANGUAGE}>
        {telling.says}
      </p>
      {telling.wording.map((wording) => (
        <QuotedWording key={wording.text} wording={wording} url={source.url} t={t} />
      ))}
      {remarks.length > 0 && <p class="remark">{remarks.join(' · ')}</p>}
    </div>
  );
}

function publishedText({ published: { about, ...range } }: Source, t: Translator): string {
  const date = formatIsoRange(range, t.locale, 'short');
  return about ? t('card_about_date', [date]) : date;
}

function voiceText(voice: NonNullable<Telling['voice']>, t: Translator): string {
  switch (voice) {
    case 'quoted':
      return t('card_voice_quoted');
    case 'paraphrased':
      return t('card_voice_paraphrased');
    case 'named':
      return t('card_voice_named');
  }
}
