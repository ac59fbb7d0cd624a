import type { MessageKey } from '@/lib/i18n/messages';
import type { Translator } from '@/lib/i18n/translator';
import type { SiteState } from '@/lib/sites/site-state';

import { Switch } from './Switch';

interface Props {
  readonly site: SiteState;
  /** The master switch. */
  readonly isOn: boolean;
  readonly onToggleSite: (isOn: boolean) => void;
  readonly onToggleAll: (isOn: boolean) => void;
  readonly t: Translator;
}

/** Whether Sidelight is on for a site, in words with the reason, and the two switches that change it. */
export function SiteSwitch({ site, isOn, onToggleSite, onToggleAll, t }: Props) {
  return (
    <div class="site">
      <div class="site-words" role="status">
        <p>{site.kind === 'impossible' ? t('popup_not_here') : <OnOrOff site={site} t={t} />}</p>
        <p class="site-why">{t(whyKey(site))}</p>
      </div>
      <div class="site-switches">
        <Switch
          label={t('popup_this_site')}
          isOn={site.kind === 'on'}
          // What is off everywhere is not turned on in one place: that is the other switch.
          isDisabled={site.kind === 'impossible' || !isOn}
          onToggle={onToggleSite}
        />
        <Switch label={t('extension_name')} isOn={isOn} onToggle={onToggleAll} />
      </div>
    </div>
  );
}

/** The sentence with the host picked out, wherever the language puts it. */
function OnOrOff({ site, t }: { site: Exclude<SiteState, { kind: 'impossible' }>; t: Translator }) {
  const sentence = t(site.kind === 'on' ? 'popup_on_for' : 'popup_off_for', [site.host]);
  const start = sentence.lastIndexOf(site.host);
  return (
    <>
      {sentence.slice(0, start)}
      <b dir="ltr">{site.host}</b>
      {sentence.slice(start + site.host.length)}
    </>
  );
}

/** The reason for a state, as a message. */
export function whyKey(site: SiteState): MessageKey {
  if (site.kind === 'impossible') return 'popup_why_impossible';
  switch (site.why) {
    case 'listed':
      return 'popup_why_listed';
    case 'granted':
      return 'popup_why_granted';
    case 'everywhere':
      return 'popup_why_everywhere';
    case 'master':
      return 'popup_why_master';
    case 'site':
      return 'popup_why_site';
    case 'unlisted':
      return 'popup_why_unlisted';
    case 'withheld':
      return 'popup_why_withheld';
  }
}
