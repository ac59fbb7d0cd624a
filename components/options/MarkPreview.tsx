import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { categories } from 'virtual:sidelight/categories';

import { marksCss } from '@/lib/facts/marks-css';
import type { Translator } from '@/lib/i18n/translator';
import type { Settings } from '@/lib/settings/settings';

import type { PaintSample, SampleMark } from './paint-sample';
import { markedTerms, readSample } from './sample-text';

interface Props {
  readonly settings: Pick<Settings, 'mentions' | 'markStyle' | 'mutedCategories'>;
  readonly paint: PaintSample;
  readonly t: Translator;
}

/** A sample of two short sections, with real marks as the settings have them now. */
export function MarkPreview({ settings, paint, t }: Props) {
  const article = useRef<HTMLDivElement>(null);
  const { mentions, markStyle, mutedCategories } = settings;
  const sections = useMemo(
    () => [t('options_sample_first'), t('options_sample_second')].map(readSample),
    [t],
  );
  useLayoutEffect(() => {
    const marks = markedTerms(sections, { mentions, mutedCategories }).flatMap((terms, at) => {
      const text = article.current?.children[at]?.firstChild;
      return text
        ? terms.map((term): SampleMark => ({ category: term.category, range: rangeOf(text, term) }))
        : [];
    });
    return paint(marks, marksCss(categories, markStyle));
  }, [sections, mentions, markStyle, mutedCategories, paint]);
  return (
    <figure class="preview">
      <figcaption>{t('options_preview')}</figcaption>
      <div ref={article} class="preview-text">
        {sections.map(({ text }) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <p class="note">{t('options_preview_note')}</p>
    </figure>
  );
}

function rangeOf(text: Node, { start, end }: { start: number; end: number }): Range {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return range;
}
