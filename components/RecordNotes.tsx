import type { RecordNote, Reference } from '@/lib/facts/fact';
import { formatIsoDate } from '@/lib/i18n/iso-dates';
import type { Translator } from '@/lib/i18n/translator';

import { FACT_LANGUAGE } from './card-language';
import { ExternalLink } from './ExternalLink';

/** What the public record says, apart from both voices: each note dated, each with what it rests on. */
export function RecordNotes({ notes, t }: { readonly notes: readonly RecordNote[]; readonly t: Translator }) {
  return (
    <>
      {notes.map((note) => (
        <div class="record" key={note.text}>
          <div class="record-head">
            <h3>{t('card_record')}</h3>
            <time dateTime={note.asOf}>{t('card_as_of', [formatIsoDate(note.asOf, t.locale)])}</time>
          </div>
          <p lang={FACT_LANGUAGE}>{note.text}</p>
          <ul class="cites">
            {note.cites.map((cite) => (
              <li key={cite.title}>
                <Cite cite={cite} t={t} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function Cite({ cite, t }: { cite: Reference; t: Translator }) {
  const { publisher, document, date, url, title, read } = cite;
  const text = [
    publisher,
    document,
    date && formatIsoDate(date, t.locale),
    read === 'not-opened' && t('card_not_read'),
  ]
    .filter(Boolean)
    .join(', ');
  if (url === undefined) return <cite title={title}>{text}</cite>;
  return (
    <cite title={title}>
      <ExternalLink href={url} spoken={`${text}, ${t('card_new_tab')}`}>
        {text}
      </ExternalLink>
    </cite>
  );
}
