import type { RecordNote, Reference } from '@/lib/facts/fact';
import { formatIsoDate } from '@/lib/i18n/iso-dates';
import type { Translator } from '@/lib/i18n/translator';

import { FACT_LANGUAGE } from '@/components/card-language';
import { ExternalLink } from '@/components/ExternalLink';

interface Props {
  readonly notes: readonly RecordNote[];
  readonly t: Translator;
}

/** What the public record says, with everything it rests on: title, publisher, date and how it was read. */
export function RecordList({ notes, t }: Props) {
  return (
    <section class="record-list">
      <h2>{t('card_record')}</h2>
      {notes.map((note) => (
        <div class="record-note" key={note.text}>
          <p class="as-of">
            <time dateTime={note.asOf}>{t('card_as_of', [formatIsoDate(note.asOf, t.locale)])}</time>
          </p>
          <p lang={FACT_LANGUAGE}>{note.text}</p>
          <ul class="citations">
            {note.cites.map((cite) => (
              <li key={cite.title}>
                <Citation cite={cite} t={t} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Citation({ cite, t }: { readonly cite: Reference; readonly t: Translator }) {
  const { title, publisher, document, date, url, read } = cite;
  const about = [document, date && formatIsoDate(date, t.locale), read && readText(read, t)]
    .filter(Boolean)
    .join(', ');
  return (
    <cite>
      {url === undefined ? (
        title
      ) : (
        <ExternalLink href={url} spoken={`${title}, ${t('card_new_tab')}`}>
          {title}
        </ExternalLink>
      )}
      <span class="about">
        {' '}
        {publisher}
        {about && `, ${about}`}
      </span>
    </cite>
  );
}

function readText(read: NonNullable<Reference['read']>, t: Translator): string {
  return read === 'copy' ? t('library_read_copy') : t('card_not_read');
}
