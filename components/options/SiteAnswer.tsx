import { useState } from 'preact/hooks';

import { whyKey } from '@/components/SiteSwitch';
import type { Translator } from '@/lib/i18n/translator';
import type { Settings } from '@/lib/settings/settings';
import { siteState, type SiteState } from '@/lib/sites/site-state';

import type { SiteActions, SitesView } from './sites-view';

interface Props {
  readonly address: string;
  readonly settings: Pick<Settings, 'isOn' | 'offSites'>;
  readonly sites: SitesView;
  readonly actions: SiteActions;
  readonly onChange: (changes: Partial<Settings>) => void;
  readonly t: Translator;
}

/** Whether Sidelight is on at an address, in words with the reason, and the button that changes it. */
export function SiteAnswer({ address, settings, sites, actions, onChange, t }: Props) {
  const [wasDenied, setWasDenied] = useState(false);
  const site = siteState({
    url: address,
    listed: new Set(sites.listed),
    granted: sites.origins,
    ...settings,
  });
  if (site.kind === 'impossible') return <p>{t(whyKey(site))}</p>;
  const { host } = site;
  const others = settings.offSites.filter((other) => other !== host);
  const turnOff = (): void => onChange({ offSites: [...others, host] });
  const turnOn = async (): Promise<void> => {
    // First thing in the click, or the browser does not ask.
    const isAllowed = !needsLeave(site) || (await actions.ask({ host }));
    setWasDenied(!isAllowed);
    if (isAllowed && others.length < settings.offSites.length) onChange({ offSites: others });
  };
  return (
    <>
      <p>
        <b>{t(site.kind === 'on' ? 'popup_on_for' : 'popup_off_for', [host])}</b>
        <span class="note">{wasDenied ? t('options_site_denied', [host]) : t(whyKey(site))}</span>
      </p>
      {/* What is off everywhere is not turned on in one place. */}
      {!(site.kind === 'off' && site.why === 'master') && (
        // One button for both ways, so that it keeps the focus.
        <button type="button" onClick={() => (site.kind === 'on' ? turnOff() : void turnOn())}>
          {t(site.kind === 'on' ? 'options_site_turn_off' : 'options_site_turn_on')}
        </button>
      )}
    </>
  );
}

function needsLeave(site: SiteState): boolean {
  return site.kind === 'off' && (site.why === 'unlisted' || site.why === 'withheld');
}
