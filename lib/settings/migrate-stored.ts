/** What a storage area or a settings file holds, by key. */
export type Stored = Readonly<Record<string, unknown>>;

/** One step from a version of the settings to the next. */
export interface Migration {
  /** Keys of the older version that are settings no more. They are read for the step and left where they are. */
  readonly retired: readonly string[];
  /** Pure, and never fails on a value gone bad: what it cannot use it leaves to the defaults. */
  readonly step: (stored: Stored) => Stored;
}

/** `MIGRATIONS[0]` leads from version 1 to 2, and so on. Added to, never changed: somebody's file is of that version. */
export const MIGRATIONS: readonly Migration[] = [];

/** Under this key the version of what is stored stands beside it. */
export const VERSION_KEY = 'settingsVersion';

/** The version that this list of migrations ends at. */
export function latestVersion(migrations: readonly Migration[] = MIGRATIONS): number {
  return migrations.length + 1;
}

/** What version some stored settings are of. Version 1 was the first, so settings that do not say are of that. */
export function versionOf(stored: Stored): number {
  const version = stored[VERSION_KEY];
  return Number.isInteger(version) && (version as number) >= 1 ? (version as number) : 1;
}

/**
 * Settings of any earlier version as the latest has them. Of a later one, as from a newer Sidelight on the reader's
 * other device, they are taken as they are, and so is its number: what still fits is read, nothing is turned back.
 */
export function migrateStored(stored: Stored, migrations: readonly Migration[] = MIGRATIONS): Stored {
  const from = versionOf(stored);
  const steps = migrations.slice(from - 1);
  if (steps.length === 0) return stored;
  const migrated = steps.reduce((before, { step }) => step(before), stored);
  return { ...migrated, [VERSION_KEY]: latestVersion(migrations) };
}
