import type { Translator } from '@/lib/i18n/translator';

interface Props {
  /** 0 is the headline. */
  readonly paragraphs: readonly number[];
  readonly t: Translator;
}

/** Where in an article: "¶ 1, 10". Read aloud, the sign is a word. */
export function Paragraphs({ paragraphs, t }: Props) {
  const inBody = paragraphs.filter((paragraph) => paragraph > 0).join(', ');
  const headline = paragraphs.includes(0) ? [t('card_headline')] : [];
  const seen = [...headline, ...(inBody === '' ? [] : [`¶\u00A0${inBody}`])].join(', ');
  const spoken = [...headline, ...(inBody === '' ? [] : [t('library_paragraphs', [inBody])])].join(', ');
  return (
    <span class="paragraphs">
      <span aria-hidden="true">{seen}</span>
      <span class="unseen">{spoken}</span>
    </span>
  );
}
