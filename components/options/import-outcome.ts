import type { FileProblem } from '@/lib/settings/file-problem';
import { MAX_FILE_BYTES } from '@/lib/settings/parse-settings-json';
import type { SettingKey, Settings } from '@/lib/settings/settings';
import { readSettingsFile } from '@/lib/settings/settings-file';

/** What came of a file. */
export type ImportOutcome =
  | {
      readonly kind: 'imported';
      readonly file: string;
      /** Only what is not so already. */
      readonly changes: Partial<Settings>;
      readonly absent: readonly SettingKey[];
      readonly unknown: readonly string[];
    }
  | { readonly kind: 'refused'; readonly file: string; readonly problems: readonly FileProblem[] }
  /** The browser could not read it: it is gone, or a folder. */
  | { readonly kind: 'unread'; readonly file: string };

/** Reads a settings file as a whole. Changes nothing: that is for the caller, and only where it was imported. */
export async function importSettings(file: File, settings: Settings): Promise<ImportOutcome> {
  let bytes: Uint8Array;
  try {
    // Of a file too large there is no need to read more than shows it.
    bytes = new Uint8Array(await file.slice(0, MAX_FILE_BYTES + 1).arrayBuffer());
  } catch {
    return { kind: 'unread', file: file.name };
  }
  const reading = readSettingsFile(bytes);
  if ('problems' in reading) return { kind: 'refused', file: file.name, problems: reading.problems };
  const { changes, absent, unknown } = reading;
  const news = Object.entries(changes).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(settings[key as SettingKey]),
  );
  return { kind: 'imported', file: file.name, changes: Object.fromEntries(news), absent, unknown };
}
