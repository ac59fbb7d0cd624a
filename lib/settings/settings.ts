/**
 * What a reader can set. Stored one key a setting, so that two devices changing different settings do not undo each
 * other and a value gone bad costs only itself.
 */
import { CATEGORY_IDS, type CategoryId } from '@/lib/facts/categories';

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

export const OPEN_DELAY_RANGE = { min: 150, max: 1000 } as const;

type Check = (value: unknown) => boolean;

const isFlag: Check = (value) => typeof value === 'boolean';
const oneOf =
  (...allowed: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && allowed.includes(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

const CHECKS: { readonly [Key in keyof Settings]: Check } = {
  isOn: isFlag,
  offSites: listOf((value) => typeof value === 'string' && /^[a-z0-9.-]+$/.test(value)),
  mutedCategories: listOf(oneOf(...CATEGORY_IDS)),
  mutedFacts: listOf((value) => typeof value === 'string' && /^[^/\s]+\/[^/\s]+$/.test(value)),
  mentions: oneOf('first', 'section', 'all'),
  trigger: oneOf('hover', 'modifier', 'click'),
  openDelay: (value) =>
    Number.isInteger(value) &&
    (value as number) >= OPEN_DELAY_RANGE.min &&
    (value as number) <= OPEN_DELAY_RANGE.max,
  theme: oneOf('auto', 'light', 'dark'),
  columnOrder: oneOf('alternate', 'as-listed', 'reversed'),
  markStyle: oneOf('dotted', 'solid', 'tinted'),
  badge: isFlag,
  language: oneOf('auto', 'en', 'ru', 'uk'),
};

export type SettingKey = keyof Settings;

export const SETTING_KEYS = Object.keys(DEFAULT_SETTINGS) as readonly SettingKey[];

/** Whether `value` may be stored under `key`. */
export function isValidSetting(key: SettingKey, value: unknown): boolean {
  return CHECKS[key](value);
}

/** Settings from whatever storage holds: a value that is missing or not valid gives way to its default. */
export function readSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const valid = SETTING_KEYS.filter((key) => isValidSetting(key, stored[key]));
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(valid.map((key) => [key, stored[key]])) };
}
