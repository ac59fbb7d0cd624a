import { CATEGORY_IDS } from '@/lib/facts/categories';

/** What the entries of a list are: `bbc.com`, a category's id, `<pack>/<fact>`. */
export type EntryKind = 'host' | 'category' | 'fact';

/** What a setting's value has to be. */
export type SettingRule =
  | { readonly kind: 'flag' }
  | { readonly kind: 'choice'; readonly of: readonly string[] }
  /** A whole number, both ends included. */
  | { readonly kind: 'range'; readonly min: number; readonly max: number }
  | { readonly kind: 'list'; readonly of: EntryKind };

/** Whether a value as a whole is what the rule asks for. Of a list: that it is one, whatever its entries are. */
export function isKept(rule: SettingRule, value: unknown): boolean {
  switch (rule.kind) {
    case 'flag':
      return typeof value === 'boolean';
    case 'choice':
      return typeof value === 'string' && rule.of.includes(value);
    case 'range':
      return Number.isInteger(value) && (value as number) >= rule.min && (value as number) <= rule.max;
    case 'list':
      return Array.isArray(value);
  }
}

/** Whether something may stand in a list of this kind. */
export function isEntry(kind: EntryKind, entry: unknown): boolean {
  if (typeof entry !== 'string') return false;
  switch (kind) {
    case 'host':
      return isHost(entry);
    case 'category':
      return (CATEGORY_IDS as readonly string[]).includes(entry);
    case 'fact':
      return /^[^/\s]+\/[^/\s]+$/.test(entry);
  }
}

/** Just what an address has for its host, the numbers and low lines of odd ones included. */
function isHost(text: string): boolean {
  const address = `https://${text}/`;
  return URL.canParse(address) && new URL(address).hostname === text;
}
