import { CATEGORY_IDS } from '@/lib/facts/categories';
import { VOICES, type Speaker } from '@/lib/library/voices';

import { FACT_LANGUAGE } from '@/components/card-language';
import { CategoryGlyph } from '@/components/CategoryGlyph';
import { categoryName } from '@/components/category-name';

import type { ViewProps } from './view-props';
import { voiceWord } from './voice-word';

interface Props extends ViewProps {
  readonly speakers: readonly Speaker[];
}

/** A shape for everybody who is heard, by how and where. A table to those who do not see it. */
export function VoiceChart({ speakers, pack, order, t }: Props) {
  const categories = CATEGORY_IDS.filter((id) => speakers.some(({ fact }) => fact.category === id));
  return (
    <figure class="voice-chart">
      <table>
        <caption class="unseen">{t('library_voices_caption')}</caption>
        <thead>
          <tr>
            <td />
            {order.map((side) => (
              <th key={side} scope="col" lang={FACT_LANGUAGE}>
                {pack.sources[side].name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {VOICES.map((voice) => (
            <tr key={voice}>
              <th scope="row">{voiceWord(voice, t)}</th>
              {order.map((side) => {
                const heard = speakers.filter(({ hearings }) => hearings[side].voice === voice);
                return (
                  <td key={side}>
                    <span class="shapes">
                      {heard.map(({ fact }) => (
                        <CategoryGlyph key={fact.id} category={fact.category} />
                      ))}
                    </span>
                    <span class="count">{heard.length}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption>
        {categories.map((id) => (
          <span key={id} class="key">
            <CategoryGlyph category={id} />
            {categoryName(id, t.locale, 'plural')}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
