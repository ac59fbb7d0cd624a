/** One picture of the popup: what is set, and what a reader does in it. */
export interface Scene {
  readonly name: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly typed?: string;
  /** Pressed after typing. */
  readonly keys?: readonly string[];
  /** CSS px. Absent: what a browser gives a popup. */
  readonly size?: { readonly width: number; readonly height: number };
  /** The tab it is about. Absent: an article on a listed site. */
  readonly page?: 'unlisted' | 'none';
}

const NARROW = { width: 320, height: 600 };

export const SCENES: readonly Scene[] = [
  { name: 'page' },
  { name: 'page-dark', settings: { theme: 'dark' } },
  { name: 'page-ru', settings: { language: 'ru' } },
  { name: 'page-uk-dark', settings: { language: 'uk', theme: 'dark' } },
  { name: 'results', typed: 'kyrg' },
  { name: 'results-dark', typed: 'санкц', keys: ['ArrowDown'], settings: { theme: 'dark' } },
  { name: 'results-long', typed: 'централь' },
  { name: 'results-alike', typed: 'kyrgystan' },
  { name: 'results-sound-ru', typed: 'odkb', settings: { language: 'ru' } },
  { name: 'nothing', typed: 'Antarctica' },
  { name: 'nothing-uk', typed: 'Антарктида', settings: { language: 'uk' } },
  { name: 'card', typed: 'csto', keys: ['Enter'] },
  { name: 'card-end', typed: 'csto', keys: ['Enter', 'End'] },
  { name: 'card-dark-ru', typed: 'csto', keys: ['Enter'], settings: { language: 'ru', theme: 'dark' } },
  { name: 'muted', settings: { mutedCategories: ['place', 'person', 'organisation'] } },
  { name: 'muted-dark', settings: { mutedCategories: ['place', 'person', 'organisation'], theme: 'dark' } },
  { name: 'off-site', settings: { offSites: ['bbc.com'] } },
  { name: 'off-all-ru', settings: { isOn: false, language: 'ru' } },
  { name: 'unlisted', page: 'unlisted' },
  { name: 'impossible-uk', page: 'none', settings: { language: 'uk' } },
  { name: 'narrow', size: NARROW },
  { name: 'narrow-ru', size: NARROW, settings: { language: 'ru' }, typed: 'договор' },
  { name: 'low', size: { width: 360, height: 380 } },
  { name: 'wide', size: { width: 900, height: 700 } },
];
