import type { Browser } from 'webextension-polyfill';

import type { FactHere } from '@/components/popup/popup-groups';
import type { Settings } from '@/lib/settings/settings';
import { StoredSettings, type StorageApi } from '@/lib/settings/stored-settings';
import { listedHosts } from '@/lib/sites/listed-hosts';
import { requestSites } from '@/lib/sites/permissions';
import { siteState, type SiteState } from '@/lib/sites/site-state';

import { PageLink, type TabsApi } from './page-link';

/** The parts of the browser the popup needs to know what to show. */
export interface PopupBrowser {
  readonly storage: StorageApi;
  readonly tabs: TabsApi;
  readonly permissions: Pick<
    Browser['permissions'],
    'getAll' | 'contains' | 'request' | 'remove' | 'onAdded' | 'onRemoved'
  >;
  readonly runtime: Pick<Browser['runtime'], 'getManifest'>;
}

/** What the popup knows at one moment. */
export interface PopupState {
  readonly settings: Settings;
  readonly site: SiteState;
  /** Facts mentioned on the page, in its order; undefined where nothing of ours runs. */
  readonly here: readonly FactHere[] | undefined;
}

interface Parts {
  readonly browser: PopupBrowser;
  readonly page: PageLink;
  readonly stored: StoredSettings;
  /** Hosts that the manifest lists: hundreds, read once. */
  readonly listed: ReadonlySet<string>;
}

interface Known extends Omit<PopupState, 'site'> {
  /** What the browser lets us into. */
  readonly origins: readonly string[];
}

/** How often the page is asked what it holds, ms: live blogs grow, and a page just opened is still being read. */
const ASK_EVERY_MS = 1000;
/** How long the popup waits for a page that is busy before it opens without it, ms. */
const PATIENCE_MS = 60;

/** What is set, allowed and on the page, for as long as the popup is open. */
export class PopupSession {
  private constructor(
    private readonly parts: Parts,
    private known: Known,
  ) {}

  /** For the tab with this id, else for the one in front. */
  static async open(browser: PopupBrowser, tab?: number): Promise<PopupSession> {
    const stored = new StoredSettings(browser.storage);
    const opening = PageLink.open(browser.tabs, tab);
    const [page, settings, { origins = [] }, here] = await Promise.all([
      opening,
      stored.get(),
      browser.permissions.getAll(),
      opening.then((link) => Promise.race([link.facts(), nothingAfter(PATIENCE_MS)])),
    ]);
    const listed = listedHosts(browser.runtime.getManifest());
    return new PopupSession({ browser, page, stored, listed }, { settings, origins, here });
  }

  get page(): PageLink {
    return this.parts.page;
  }

  get state(): PopupState {
    const { settings, origins, here } = this.known;
    const { page, listed } = this.parts;
    return { settings, here, site: siteState({ url: page.url, listed, granted: origins, ...settings }) };
  }

  /** Calls back with the state as it is, and then after every change. */
  watch(onChange: (state: PopupState) => void): void {
    const { browser, stored } = this.parts;
    const learn = (news: Partial<Known>) => {
      this.known = { ...this.known, ...news };
      onChange(this.state);
    };
    const readOrigins = async () => learn({ origins: (await browser.permissions.getAll()).origins ?? [] });
    const askPage = async () => {
      const here = await this.page.facts();
      if (JSON.stringify(here) !== JSON.stringify(this.known.here)) learn({ here });
    };
    browser.permissions.onAdded.addListener(() => void readOrigins());
    browser.permissions.onRemoved.addListener(() => void readOrigins());
    stored.watch((settings) => {
      learn({ settings });
      void askPage();
    });
    setInterval(() => void askPage(), ASK_EVERY_MS);
    onChange(this.state);
    void askPage();
  }

  async set(changes: Partial<Settings>): Promise<void> {
    await this.parts.stored.set(changes);
  }

  /**
   * Turns the site of the page on or off. Where the browser's permission is missing it is asked for first thing: after
   * an `await` browsers no longer see the click.
   */
  async toggleSite(isOn: boolean): Promise<void> {
    const { site } = this.state;
    if (site.kind === 'impossible') return;
    const isClosed = site.kind === 'off' && (site.why === 'unlisted' || site.why === 'withheld');
    if (isOn && isClosed && !(await requestSites(this.parts.browser, { host: site.host }))) return;
    const others = this.known.settings.offSites.filter((host) => host !== site.host);
    await this.set({ offSites: isOn ? others : [...others, site.host] });
  }
}

function nothingAfter(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), ms));
}
