import { useId, useRef, useState } from 'preact/hooks';

import type { Translator } from '@/lib/i18n/translator';
import type { Settings } from '@/lib/settings/settings';

import { EntryList } from './EntryList';
import { SiteLookup } from './SiteLookup';
import type { SiteActions, SitesView } from './sites-view';

interface Props {
  readonly settings: Pick<Settings, 'isOn' | 'offSites'>;
  readonly sites: SitesView;
  readonly actions: SiteActions;
  readonly onChange: (changes: Partial<Settings>) => void;
  readonly t: Translator;
}

/** Where Sidelight runs: the news list, what the reader turned on, and what off. */
export function SiteSection({ settings, sites, actions, onChange, t }: Props) {
  const id = useId();
  return (
    <>
      <p>{t.plural('options_sites_intro', sites.listed.length)}</p>
      <SiteLookup {...{ settings, sites, actions, onChange, t }} />
      <h3 id={`${id}-off`}>{t('options_off_sites')}</h3>
      <EntryList
        entries={settings.offSites.map((host) => ({ key: host, name: host }))}
        labelledBy={`${id}-off`}
        action={t('options_site_turn_on')}
        empty={t('options_off_sites_none')}
        onAction={(host) => onChange({ offSites: settings.offSites.filter((other) => other !== host) })}
        t={t}
      />
      <h3 id={`${id}-granted`}>{t('options_granted_sites')}</h3>
      <EntryList
        entries={sites.granted.hosts.map((host) => ({ key: host, name: host }))}
        labelledBy={`${id}-granted`}
        action={t('options_take_back')}
        empty={t('options_granted_none')}
        onAction={(host) => void actions.takeBack({ host })}
        t={t}
      />
      <Everywhere isOn={sites.granted.isEverywhere} actions={actions} t={t} />
      <Listed sites={sites} actions={actions} t={t} />
    </>
  );
}

/** Leave for all sites, asked for and given back as one. */
function Everywhere({ isOn, actions, t }: { isOn: boolean } & Pick<Props, 'actions' | 't'>) {
  const [wasDenied, setWasDenied] = useState(false);
  const change = async (): Promise<void> => {
    const isDone = await (isOn ? actions.takeBack('everywhere') : actions.ask('everywhere'));
    setWasDenied(!isDone);
  };
  return (
    <>
      <h3>{t('options_everywhere')}</h3>
      <div class="sentence">
        <p role="status">
          {t(isOn ? 'options_everywhere_on' : 'options_everywhere_off')}
          {wasDenied && <span class="note">{t('options_denied')}</span>}
        </p>
        <button type="button" onClick={() => void change()}>
          {t(isOn ? 'options_take_back' : 'options_everywhere_turn_on')}
        </button>
      </div>
    </>
  );
}

function Listed({ sites, actions, t }: Pick<Props, 'sites' | 'actions' | 't'>) {
  const [wasDenied, setWasDenied] = useState(false);
  const list = useRef<HTMLElement>(null);
  const ask = async (): Promise<void> => {
    const isGiven = await actions.askForListed();
    setWasDenied(!isGiven);
    // The button goes with what it asked for.
    if (isGiven) list.current?.focus();
  };
  return (
    <>
      <h3>{t('options_listed')}</h3>
      {sites.withheld > 0 && (
        <div class="sentence">
          <p role="status">
            {t.plural('options_withheld', sites.withheld)}
            {wasDenied && <span class="note">{t('options_denied')}</span>}
          </p>
          <button type="button" onClick={() => void ask()}>
            {t('options_withheld_ask')}
          </button>
        </div>
      )}
      <details>
        <summary ref={list}>{t('options_listed_show')}</summary>
        <ul class="hosts">
          {sites.listed.map((host) => (
            <li key={host}>{host}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
