import type { Browser, Manifest, Scripting } from 'webextension-polyfill';

import { contentScript } from './content-script';
import { listedHosts } from './listed-hosts';
import { readPattern } from './origin-pattern';
import { siteOfHost } from './site-of';

const ID = 'granted';

/** The parts of the browser needed to run on sites outside the news list. */
export interface GrantedSitesApi {
  readonly permissions: Pick<Browser['permissions'], 'getAll'>;
  readonly runtime: Pick<Browser['runtime'], 'getManifest'>;
  readonly scripting: Pick<
    Browser['scripting'],
    | 'getRegisteredContentScripts'
    | 'registerContentScripts'
    | 'updateContentScripts'
    | 'unregisterContentScripts'
  >;
}

/** The run that is under way: two at once would both find nothing registered, and the second would fail. */
let lastSync: Promise<void> = Promise.resolve();

/**
 * Makes the dynamically registered content script match the origins granted beyond the news list; nothing granted,
 * nothing registered. Any number of calls, at any time, end in the same state; they run one after the other. It reads
 * all permissions anew: what Chromium says in `onRemoved` can name origins that are still there.
 */
export function syncGranted(browser: GrantedSitesApi): Promise<void> {
  const sync = () => syncOnce(browser);
  // A run that failed told its own caller; it must not keep later ones from trying.
  lastSync = lastSync.then(sync, sync);
  return lastSync;
}

async function syncOnce({ permissions, runtime, scripting }: GrantedSitesApi): Promise<void> {
  const [{ origins = [] }, registered] = await Promise.all([
    permissions.getAll(),
    scripting.getRegisteredContentScripts({ ids: [ID] }),
  ]);
  const manifest = runtime.getManifest();
  const matches = beyondTheList(origins, manifest);
  if (matches.length > 0) {
    const script = grantedScript(manifest, matches);
    await (registered.length > 0
      ? scripting.updateContentScripts([script])
      : scripting.registerContentScripts([script]));
  } else if (registered.length > 0) {
    await scripting.unregisterContentScripts({ ids: [ID] });
  }
}

/**
 * Origins of web pages that the manifest's own content script does not run on, sorted. A reader can give back listed
 * sites one host at a time, so what is left of them may be narrower than the list.
 */
export function beyondTheList(origins: readonly string[], manifest: Manifest.WebExtensionManifest): string[] {
  const listed = listedHosts(manifest);
  return origins
    .filter((origin) => {
      const pattern = readPattern(origin);
      return pattern !== undefined && (pattern.host === undefined || !siteOfHost(pattern.host, listed));
    })
    .toSorted();
}

/** The manifest's content script, elsewhere. Every field is named: an update keeps those it is not given. */
function grantedScript(
  manifest: Manifest.WebExtensionManifest,
  matches: string[],
): Scripting.RegisteredContentScript {
  const script = contentScript(manifest);
  return {
    id: ID,
    matches,
    // Leave for everywhere takes in the listed sites, where the manifest's script runs already.
    excludeMatches: [...script.matches, ...(script.exclude_matches ?? [])],
    js: script.js ?? [],
    css: script.css ?? [],
    allFrames: script.all_frames ?? false,
    runAt: script.run_at ?? 'document_idle',
    // Tabs restored at start-up load before the background can register anything.
    persistAcrossSessions: true,
  };
}
