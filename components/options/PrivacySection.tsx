import type { Translator } from '@/lib/i18n/translator';

import { HOSTS_WORDS, OPTIONAL_HOSTS_WORDS, PERMISSION_WORDS } from './permission-words';

interface Props {
  /** As the manifest names them. */
  readonly permissions: readonly string[];
  readonly t: Translator;
}

/** What becomes of what Sidelight sees, and what it may do and why: each a plain sentence. */
export function PrivacySection({ permissions, t }: Props) {
  const explained = [
    ...permissions.flatMap((name) => PERMISSION_WORDS[name] ?? []),
    HOSTS_WORDS,
    OPTIONAL_HOSTS_WORDS,
  ];
  return (
    <>
      <ul class="plain">
        <li>{t('options_privacy_silent')}</li>
        <li>{t('options_privacy_pages')}</li>
        <li>{t('options_privacy_storage')}</li>
        <li>{t('options_privacy_links')}</li>
      </ul>
      <h3>{t('options_permissions')}</h3>
      <dl class="pairs">
        {explained.map(({ name, why }) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>{t(why)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
