import type { Browser } from 'webextension-polyfill';

import type { Shortcuts } from '@/components/welcome/Welcome';

/** The keys the reader's browser has for walking marks; empty strings where none are set, or the browser has no such thing. */
export async function readShortcuts(
  commands: Pick<Browser['commands'], 'getAll'> | undefined,
): Promise<Shortcuts> {
  const all = (await commands?.getAll()) ?? [];
  const keysOf = (name: string) => all.find((command) => command.name === name)?.shortcut ?? '';
  return { next: keysOf('next-mark'), open: keysOf('open-card') };
}
