import type { Source } from '@/lib/facts/fact';
import type { Translator } from '@/lib/i18n/translator';

import { FACT_LANGUAGE } from '@/components/card-language';
import { ExternalLink } from '@/components/ExternalLink';

import { publishedText } from './published-text';

/** What one of the two texts is, and how we know. */
export function SourcePortrait({ source, t }: { readonly source: Source; readonly t: Translator }) {
  return (
    <section class="portrait" lang={FACT_LANGUAGE}>
      <h3>{source.name}</h3>
      <p class="byline">{source.byline}</p>
      <p class="title">“{source.title}”</p>
      <p class="publisher">
        {source.publisher}, <span lang={t.locale}>{publishedText(source, t)}</span>
      </p>
      <p>{source.identified}</p>
      <p class="address">
        <ExternalLink href={source.url} spoken={`${source.title}, ${t('card_new_tab')}`}>
          {new URL(source.url).hostname}
        </ExternalLink>
      </p>
    </section>
  );
}
