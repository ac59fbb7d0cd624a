/**
 * What a reader can set. Stored one key a setting, so that two devices changing different settings do not undo each
 * other and a value gone bad costs only itself.
 */
import type { CategoryId } from '@/lib/facts/categories';

import { isEntry, isKept, type EntryKind, type SettingRule } from './setting-rule';

export interface Settings {
  /** The master switch. */
  readonly isOn: boolean;
  /** Hosts the reader turned off, as in `bbc.com`; their subdomains are off with them. */
  readonly offSites: readonly string[];
  /** Categories whose facts stay hidden. Empty: all are shown. */
  readonly mutedCategories: readonly CategoryId[];
  /** Facts not to be marked again, as `<pack>/<fact>`. */
  readonly mutedFacts: readonly `${string}/${string}`[];
  readonly mentions: 'first' | 'section' | 'all';
  readonly trigger: 'hover' | 'modifier' | 'click';
  /** How long the pointer rests before a card opens, ms, 150 to 1000. */
  readonly openDelay: number;
  /** `auto` follows the page behind the card, then the system. */
  readonly theme: 'auto' | 'light' | 'dark';
  /** Which source stands first: by a hash of the fact, always the pack's first, or always its second. */
  readonly columnOrder: 'alternate' | 'as-listed' | 'reversed';
  readonly markStyle: 'dotted' | 'solid' | 'tinted';
  /** Whether the toolbar icon counts the marks. */
  readonly badge: boolean;
  readonly language: 'auto' | 'en' | 'ru' | 'uk';
}

export const DEFAULT_SETTINGS: Settings = {
  isOn: true,
  offSites: [],
  mutedCategories: [],
  mutedFacts: [],
  mentions: 'first',
  trigger: 'hover',
  // Shorter opens cards on the way past: Wikipedia's previews went from 150 to 500 for that.
  openDelay: 500,
  theme: 'auto',
  columnOrder: 'alternate',
  markStyle: 'dotted',
  badge: true,
  language: 'auto',
};

export type SettingKey = keyof Settings;

export const SETTING_KEYS = Object.keys(DEFAULT_SETTINGS) as readonly SettingKey[];

/** ms, both ends included. */
export const OPEN_DELAY_RANGE = { min: 150, max: 1000 } as const;

const flag: SettingRule = { kind: 'flag' };
const choice = (...of: readonly string[]): SettingRule => ({ kind: 'choice', of });

/** What may be stored under each key. */
export const SETTING_RULES: { readonly [Key in SettingKey]: SettingRule } = {
  isOn: flag,
  offSites: { kind: 'list', of: 'host' },
  mutedCategories: { kind: 'list', of: 'category' },
  mutedFacts: { kind: 'list', of: 'fact' },
  mentions: choice('first', 'section', 'all'),
  trigger: choice('hover', 'modifier', 'click'),
  openDelay: { kind: 'range', ...OPEN_DELAY_RANGE },
  theme: choice('auto', 'light', 'dark'),
  columnOrder: choice('alternate', 'as-listed', 'reversed'),
  markStyle: choice('dotted', 'solid', 'tinted'),
  badge: flag,
  language: choice('auto', 'en', 'ru', 'uk'),
};

/**
 * Settings from whatever storage holds: a value that is missing or not valid gives way to its default. Of a list only
 * what is not valid is left out, or a category of a later version would switch all the others on again.
 */
export function readSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const read = SETTING_KEYS.flatMap((key) => {
    const rule = SETTING_RULES[key];
    const value = stored[key];
    if (!isKept(rule, value)) return [];
    return [[key, rule.kind === 'list' ? entriesOf(value as readonly unknown[], rule.of) : value]];
  });
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(read) };
}

/** Each valid entry once: two tabs that mute the same term at the same time both add it. */
function entriesOf(list: readonly unknown[], kind: EntryKind): unknown[] {
  return [...new Set(list)].filter((entry) => isEntry(kind, entry));
}
