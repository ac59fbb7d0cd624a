import type { Pack } from '@/lib/facts/fact';
import type { Translator } from '@/lib/i18n/translator';
import type { Side } from '@/lib/library/side';
import { VOICES, type Speaker } from '@/lib/library/voices';

import { FACT_LANGUAGE } from '@/components/card-language';

import { FactLink } from './FactLink';
import { Paragraphs } from './Paragraphs';
import { voiceWord } from './voice-word';

interface Props {
  readonly speakers: readonly Speaker[];
  readonly pack: Pack;
  readonly side: Side;
  readonly t: Translator;
}

/** One source's half: who is quoted, who paraphrased, who only named; nobody is said as well. */
export function VoiceColumn({ speakers, pack, side, t }: Props) {
  const source = pack.sources[side];
  return (
    <section class="voice-column" aria-labelledby={`voices-${source.id}`}>
      <h2 id={`voices-${source.id}`} lang={FACT_LANGUAGE}>
        {source.name}
        <small>{source.byline}</small>
      </h2>
      {VOICES.map((voice) => {
        const heard = speakers.filter(({ hearings }) => hearings[side].voice === voice);
        return (
          <section key={voice} class="voice">
            <h3>
              {voiceWord(voice, t)} <span class="count">{heard.length}</span>
            </h3>
            {heard.length === 0 && <p class="silent">{t('library_nobody')}</p>}
            <ul>
              {heard.map(({ fact, hearings }) => (
                <li key={fact.id}>
                  <FactLink fact={fact} pack={pack} t={t} />
                  <Paragraphs paragraphs={hearings[side].paragraphs} t={t} />
                  <p class="who" lang={FACT_LANGUAGE}>
                    {fact.summary}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
