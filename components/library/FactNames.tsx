import type { Fact } from '@/lib/facts/fact';
import type { Translator } from '@/lib/i18n/translator';
import { LANGS, languagesOf } from '@/lib/library/fact-filter';

import { langWord } from './filter-words';

/** The names a fact is recognised by, in each language it has any in. */
export function FactNames({ fact, t }: { readonly fact: Fact; readonly t: Translator }) {
  const byLang = LANGS.map((lang) => ({
    lang,
    names: fact.aliases.filter((alias) => languagesOf(alias).includes(lang)).map(({ text }) => text),
  })).filter(({ names }) => names.length > 0);
  return (
    <dl class="fact-names">
      {byLang.map(({ lang, names }) => (
        <div key={lang}>
          <dt>{langWord(lang, t)}</dt>
          <dd lang={lang}>{names.join(' · ')}</dd>
        </div>
      ))}
    </dl>
  );
}
