import type { Wording } from '@/lib/facts/fact';
import type { Translator } from '@/lib/i18n/translator';

import { FACT_LANGUAGE } from './card-language';
import { ExternalLink } from './ExternalLink';
import { pickOut } from './pick-out';
import { passageUrl } from './text-fragment';

interface Props {
  readonly wording: Wording;
  /** Of the article. */
  readonly url: string;
  readonly t: Translator;
}

/** A phrase as its source has it, with the words the other would not have written picked out, and the way to the passage. */
export function QuotedWording({ wording: { text, differs, paragraph }, url, t }: Props) {
  const isHeadline = paragraph === 0;
  return (
    <blockquote class="wording" cite={url}>
      <span lang={FACT_LANGUAGE}>
        “
        {pickOut(text, differs).map((piece) =>
          piece.differs ? <em key={piece.text}>{piece.text}</em> : piece.text,
        )}
        ”
      </span>{' '}
      <ExternalLink
        href={passageUrl(url, text)}
        spoken={isHeadline ? t('card_passage_headline') : t('card_passage', [paragraph])}
      >
        {isHeadline ? t('card_headline') : `¶\u00A0${paragraph}`}
      </ExternalLink>
    </blockquote>
  );
}
