import { render } from '@testing-library/preact';
import { vi } from 'vitest';

import { FACT, ONE_SIDED, SOURCES, englishTranslator } from '@/components/card-fixture';
import { createCatalog } from '@/lib/facts/catalog';
import type { Pack } from '@/lib/facts/fact';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings/settings';

import { OptionsPage, type OptionsActions } from './OptionsPage';
import type { SitesView } from './sites-view';

/** Invented, so that tests do not move when the fact base does. */
export const PACK: Pack = {
  id: 'rivers',
  title: 'The river pact of 2023',
  version: '1.2.0',
  asOf: '2026-02-26',
  maintainer: 'The contributors',
  licence: 'CC BY 4.0',
  sources: SOURCES,
  facts: [FACT, ONE_SIDED],
  blocking: [],
};

export const SITES: SitesView = {
  listed: ['bbc.com', 'rt.com'],
  withheld: 0,
  granted: { isEverywhere: false, hosts: ['blog.example'] },
  origins: ['*://*.bbc.com/*', '*://*.rt.com/*', '*://*.blog.example/*'],
};

type Props = Parameters<typeof OptionsPage>[0];

/** Shows the options page; `change` shows it with other props, as after a change was stored. */
export function showOptions(given: Partial<Props> & { readonly set?: Partial<Settings> } = {}) {
  const actions = {
    change: vi.fn<OptionsActions['change']>(),
    reset: vi.fn<OptionsActions['reset']>(),
    exportFile: vi.fn<OptionsActions['exportFile']>(),
    changeShortcuts: vi.fn<() => void>(),
    ask: vi.fn<OptionsActions['ask']>(() => Promise.resolve(true)),
    askForListed: vi.fn<OptionsActions['askForListed']>(() => Promise.resolve(true)),
    takeBack: vi.fn<OptionsActions['takeBack']>(() => Promise.resolve(true)),
  };
  const unpaint = vi.fn<() => void>();
  const paint = vi.fn<Props['paint']>(() => unpaint);
  const propsOf = ({ set = {}, ...more }: typeof given): Props => ({
    settings: { ...DEFAULT_SETTINGS, ...set },
    catalog: createCatalog([PACK]),
    sites: SITES,
    shortcuts: [
      { name: 'later', description: 'Something later', keys: '' },
      { name: 'next-mark', description: 'Nächste Marke', keys: '' },
      { name: '_execute_action', description: '', keys: 'Alt+Shift+L' },
    ],
    surroundings: {
      version: '1.0.0',
      permissions: ['storage', 'scripting'],
      browserLanguage: 'en',
      modifierKey: 'Alt',
      marksPerScreen: 12,
    },
    actions,
    isUnsaved: false,
    paint,
    t: englishTranslator(),
    ...more,
  });
  const view = render(<OptionsPage {...propsOf(given)} />);
  const change = (next: typeof given) => view.rerender(<OptionsPage {...propsOf(next)} />);
  return { ...actions, actions, paint, unpaint, change };
}
