import 'virtual:sidelight/marks.css';
import '@/components/library/paper.css';
import '@/components/welcome/welcome.css';

import { render } from 'preact';

import { Welcome } from '@/components/welcome/Welcome';
import { browser } from '@/lib/browser/browser';
import { loadTranslator } from '@/lib/i18n/load-translator';
import type { Settings } from '@/lib/settings/settings';
import { StoredSettings } from '@/lib/settings/stored-settings';
import { listedHosts } from '@/lib/sites/listed-hosts';

import { practise } from './practise';
import { readShortcuts } from './read-shortcuts';

async function main(): Promise<void> {
  const stored = new StoredSettings(browser.storage);
  const [first, shortcuts] = await Promise.all([stored.get(), readShortcuts(browser.commands)]);
  let settings = first;

  const apply = async (now: Settings) => {
    settings = now;
    const t = await loadTranslator(now.language, browser.i18n.getUILanguage());
    // What was set meanwhile is drawn by its own call.
    if (settings !== now) return;
    document.documentElement.lang = t.locale;
    document.documentElement.dataset['theme'] = now.theme;
    document.title = t('welcome_title');
    render(
      <Welcome
        shortcuts={shortcuts}
        sites={listedHosts(browser.runtime.getManifest()).size}
        libraryUrl={browser.runtime.getURL('library.html')}
        onOpenSettings={() => void browser.runtime.openOptionsPage()}
        t={t}
      />,
      document.querySelector('#root')!,
    );
  };
  stored.watch((now) => void apply(now));
  await apply(settings);
  practise(settings);
}

void main();
