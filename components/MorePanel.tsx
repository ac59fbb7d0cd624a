import { useEffect, useRef } from 'preact/hooks';

import type { CategoryId } from '@/lib/facts/categories';
import { formatIsoDate } from '@/lib/i18n/iso-dates';
import type { MessageKey } from '@/lib/i18n/messages';
import type { Translator } from '@/lib/i18n/translator';

import type { Explanation, FactCardContent } from './card-content';
import { MUTABLE, type Muted, muteText } from './muted';

interface Props {
  readonly category: CategoryId;
  readonly pack: FactCardContent['pack'];
  readonly explanation: Explanation | undefined;
  /** Absent: nothing to be rid of here. */
  readonly onMute: ((what: Muted) => void) | undefined;
  readonly t: Translator;
}

/** How the lexicon found the words; a name found as it is written needs no saying. */
const RULES: Readonly<Record<string, MessageKey>> = {
  plural: 'card_rule_plural',
  inflected: 'card_rule_inflected',
  capitals: 'card_rule_spelling',
  spelling: 'card_rule_spelling',
};

/** Why the term is marked, and how to be rid of it. Opened by a button further on, it calls the focus to itself. */
export function MorePanel({ category, pack, explanation, onMute, t }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="more">
      <h3 ref={heading} tabIndex={-1}>
        {t('card_why')}
      </h3>
      <p>
        {explanation && `${whyText(explanation, t)}. `}
        {t('card_why_pack', [pack.title, pack.version, formatIsoDate(pack.asOf, t.locale)])}
      </p>
      {onMute && (
        <ul>
          {MUTABLE.map((what) => (
            <li key={what}>
              <button type="button" onClick={() => onMute(what)}>
                {muteText(what, category, t)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function whyText({ alias, rule }: Explanation, t: Translator): string {
  const how = RULES[rule];
  return [t('card_why_alias', [alias]), how && t(how)].filter(Boolean).join(', ');
}
