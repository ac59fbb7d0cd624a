import type { EntryKind, SettingRule } from './setting-rule';
import type { SettingKey } from './settings';

/**
 * Why a settings file was not taken. What it says of the file is short text to be shown as it is: a key, or a value as
 * the file has it ({@link excerpt}).
 */
export type FileProblem =
  | { readonly kind: 'too-large' }
  | { readonly kind: 'empty' }
  /** Not UTF-8: an image, an archive, or text as an old editor saved it. */
  | { readonly kind: 'not-text' }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-object'; readonly value: string }
  /** The same key twice in one object, and nobody knows which was meant. */
  | { readonly kind: 'repeated-key'; readonly key: string }
  | { readonly kind: 'wrong-format'; readonly value: string | undefined }
  | { readonly kind: 'bad-version'; readonly value: string | undefined }
  | { readonly kind: 'newer-version'; readonly version: number; readonly latest: number }
  | { readonly kind: 'bad-date'; readonly value: string }
  | { readonly kind: 'no-settings'; readonly value: string | undefined }
  /** There are settings, but none this version has. */
  | { readonly kind: 'none-known' }
  | {
      readonly kind: 'bad-value';
      readonly key: SettingKey;
      readonly value: string;
      readonly rule: SettingRule;
    }
  | {
      readonly kind: 'bad-entry';
      readonly key: SettingKey;
      readonly value: string;
      readonly entries: EntryKind;
    }
  | { readonly kind: 'repeated-entry'; readonly key: SettingKey; readonly value: string };

/** Characters of a value that are shown: enough to find it in the file. */
const EXCERPT_LENGTH = 40;

/** A value as JSON has it, shortened; of lists and objects only that they are one, however deep they go. */
export function excerpt(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0 ? '{}' : '{…}';
  const text = JSON.stringify(value);
  return text.length > EXCERPT_LENGTH ? `${text.slice(0, EXCERPT_LENGTH)}…` : text;
}
