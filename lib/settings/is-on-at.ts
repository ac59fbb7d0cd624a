import type { Settings } from './settings';

/** Whether marks are wanted on this host: `en.kremlin.ru` goes with `kremlin.ru`. */
export function isOnAt({ isOn, offSites }: Pick<Settings, 'isOn' | 'offSites'>, host: string): boolean {
  return isOn && !offSites.some((site) => host === site || host.endsWith(`.${site}`));
}
