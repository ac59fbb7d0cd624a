import { latestVersion, migrateStored, VERSION_KEY, type Migration, type Stored } from './migrate-stored';
import { excerpt, type FileProblem } from './file-problem';
import { parseSettingsJson } from './parse-settings-json';
import { isEntry, isKept } from './setting-rule';
import { SETTING_KEYS, SETTING_RULES, type SettingKey, type Settings } from './settings';

export const FILE_FORMAT = 'sidelight-settings';

/** The text of a file with all settings, for another browser or another day. */
export function writeSettingsFile(settings: Settings, exportedAt: Date): string {
  const file = {
    format: FILE_FORMAT,
    version: latestVersion(),
    exportedAt: exportedAt.toISOString(),
    settings: Object.fromEntries(SETTING_KEYS.map((key) => [key, settings[key]])),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What a file asks for, all of it valid. */
export interface ReadFile {
  readonly changes: Partial<Settings>;
  /** Settings the file says nothing of: they stay as they are. */
  readonly absent: readonly SettingKey[];
  /** Keys that mean nothing to this version: they are passed over. */
  readonly unknown: readonly string[];
}

export type FileReading = ReadFile | { readonly problems: readonly [FileProblem, ...FileProblem[]] };

const FILE_KEYS = ['format', 'version', 'exportedAt', 'settings'];

/** Checks all of a settings file before any of it counts: either what it asks for, or everything that is wrong with it. */
export function readSettingsFile(bytes: Uint8Array, migrations?: readonly Migration[]): FileReading {
  const file = parseSettingsJson(bytes);
  if ('kind' in file) return { problems: [file] };
  const problem = problemOfFrame(file.json, latestVersion(migrations));
  if (problem) return { problems: [problem] };
  const { version, settings, ...rest } = file.json as { version: number; settings: Stored } & Stored;
  const { [VERSION_KEY]: _version, ...found } = migrateStored(
    { ...settings, [VERSION_KEY]: version },
    migrations,
  );
  return readValues(
    found,
    Object.keys(rest).filter((key) => !FILE_KEYS.includes(key)),
  );
}

function problemOfFrame(file: Stored, latest: number): FileProblem | undefined {
  const { format, version, exportedAt, settings } = file;
  if (format !== FILE_FORMAT) return { kind: 'wrong-format', value: shown(format) };
  if (!Number.isInteger(version) || (version as number) < 1)
    return { kind: 'bad-version', value: shown(version) };
  if ((version as number) > latest) return { kind: 'newer-version', version: version as number, latest };
  if (exportedAt !== undefined && !isDate(exportedAt))
    return { kind: 'bad-date', value: excerpt(exportedAt) };
  if (!isObject(settings)) return { kind: 'no-settings', value: shown(settings) };
  return undefined;
}

function readValues(found: Stored, unknownInFile: readonly string[]): FileReading {
  const known = SETTING_KEYS.filter((key) => Object.hasOwn(found, key));
  const [first, ...more] = known.flatMap((key) => problemsOf(key, found[key]));
  if (first) return { problems: [first, ...more] };
  if (known.length === 0) return { problems: [{ kind: 'none-known' }] };
  return {
    changes: Object.fromEntries(known.map((key) => [key, found[key]])),
    absent: SETTING_KEYS.filter((key) => !known.includes(key)),
    unknown: [
      ...unknownInFile,
      ...Object.keys(found).filter((key) => !(SETTING_KEYS as readonly string[]).includes(key)),
    ],
  };
}

function problemsOf(key: SettingKey, value: unknown): FileProblem[] {
  const rule = SETTING_RULES[key];
  if (!isKept(rule, value)) return [{ kind: 'bad-value', key, value: excerpt(value), rule }];
  if (rule.kind !== 'list') return [];
  const list = value as readonly unknown[];
  return list.flatMap((entry, at): FileProblem[] => {
    if (!isEntry(rule.of, entry))
      return [{ kind: 'bad-entry', key, value: excerpt(entry), entries: rule.of }];
    return list.indexOf(entry) < at ? [{ kind: 'repeated-entry', key, value: excerpt(entry) }] : [];
  });
}

function shown(value: unknown): string | undefined {
  return value === undefined ? undefined : excerpt(value);
}

function isDate(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d(T|$)/.test(value) && !Number.isNaN(Date.parse(value));
}

function isObject(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
