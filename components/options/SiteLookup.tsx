import { useId, useState } from 'preact/hooks';

import type { Translator } from '@/lib/i18n/translator';
import type { Settings } from '@/lib/settings/settings';

import { SiteAnswer } from './SiteAnswer';
import { addressFromText } from './address-from-text';
import type { SiteActions, SitesView } from './sites-view';

interface Props {
  readonly settings: Pick<Settings, 'isOn' | 'offSites'>;
  readonly sites: SitesView;
  readonly actions: SiteActions;
  readonly onChange: (changes: Partial<Settings>) => void;
  readonly t: Translator;
}

/** Tells of any site whether Sidelight is on there and why, and turns it on or off. */
export function SiteLookup({ t, ...rest }: Props) {
  const id = useId();
  const [asked, setAsked] = useState<string>();
  const address = asked === undefined ? undefined : addressFromText(asked);
  return (
    <>
      <form
        class="lookup"
        onSubmit={(event) => {
          event.preventDefault();
          const text = String(new FormData(event.currentTarget).get('site')).trim();
          setAsked(text === '' ? undefined : text);
        }}
      >
        <label for={id}>{t('options_site_label')}</label>
        <div class="lookup-line">
          <input
            id={id}
            name="site"
            type="text"
            inputMode="url"
            autoComplete="off"
            autoCapitalize="none"
            spellcheck={false}
            dir="ltr"
            aria-describedby={`${id}-hint`}
          />
          <button type="submit">{t('options_site_look_up')}</button>
        </div>
        <p id={`${id}-hint`} class="note">
          {t('options_site_hint')}
        </p>
      </form>
      <div class="lookup-answer" role="status">
        {asked !== undefined && address === undefined && <p>{t('options_site_bad', [asked])}</p>}
        {address !== undefined && <SiteAnswer key={address} address={address} t={t} {...rest} />}
      </div>
    </>
  );
}
