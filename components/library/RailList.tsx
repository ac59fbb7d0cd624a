import { useState } from 'preact/hooks';

import type { Fact, Pack } from '@/lib/facts/fact';
import type { Translator } from '@/lib/i18n/translator';
import type { Rail } from '@/lib/library/rails';
import type { Spot } from '@/lib/library/walk-rail';

import { FACT_LANGUAGE } from '@/components/card-language';

import { FactDot } from './FactDot';
import type { Light } from './light';
import { publishedText } from './published-text';
import { walkDots } from './walk-dots';

interface Props {
  readonly rail: Rail;
  readonly pack: Pack;
  readonly light: Light;
  readonly t: Translator;
}

/** An article from top to bottom: its paragraphs in a line each, with the facts on them; at its foot what it leaves out. */
export function RailList({ rail, pack, light, t }: Props) {
  const { source, stops, leftOut } = rail;
  const [entry, setEntry] = useState<Spot>();
  const rows = [...stops.map(({ facts }) => facts), leftOut];
  const first = rows.findIndex((facts) => facts.length > 0);
  const dots = (facts: readonly Fact[], stop: number, isNamed = false) =>
    facts.map((fact, dot) => (
      <FactDot
        key={fact.id}
        {...{ fact, pack, light, isNamed, t }}
        isEntry={isEntry({ stop, dot }, entry, rows) ?? (stop === first && dot === 0)}
        onFocus={() => setEntry({ stop, dot })}
      />
    ));
  return (
    <section class="rail" aria-labelledby={`rail-${source.id}`}>
      <h2 id={`rail-${source.id}`} lang={FACT_LANGUAGE}>
        {source.name}
        <small lang={t.locale}>{publishedText(source, t)}</small>
      </h2>
      <ol class="stops" onKeyDown={(event) => walkDots(event, event.currentTarget)}>
        {stops.map(({ paragraph, outline, facts }, stop) => (
          <li key={paragraph} class="stop">
            <span class="number">{paragraph === 0 ? '' : paragraph}</span>
            <span class="outline" lang={FACT_LANGUAGE}>
              {paragraph === 0 ? <Headline title={outline} t={t} /> : outline}
            </span>
            <span class="dots">{dots(facts, stop)}</span>
          </li>
        ))}
        <li class="stop left-out">
          <span class="outline">{t.plural('library_left_out', leftOut.length)}</span>
          <span class="dots">{dots(leftOut, stops.length, true)}</span>
        </li>
      </ol>
    </section>
  );
}

function Headline({ title, t }: { readonly title: string; readonly t: Translator }) {
  return (
    <>
      <span lang={t.locale}>{t('card_headline')}:</span> “{title}”
    </>
  );
}

/** Nothing while no dot was visited, or the one that was is no longer shown. */
function isEntry(
  spot: Spot,
  entry: Spot | undefined,
  rows: readonly (readonly Fact[])[],
): boolean | undefined {
  if (!entry || rows[entry.stop]?.[entry.dot] === undefined) return undefined;
  return spot.stop === entry.stop && spot.dot === entry.dot;
}
