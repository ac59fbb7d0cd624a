import { browser } from '@/lib/browser/browser';
import type { Settings } from '@/lib/settings/settings';

const SIZES = [16, 32, 48] as const;

const ICONS = {
  on: iconPaths('icon/'),
  off: iconPaths('icon/off-'),
};

/** Shows in the toolbar that Sidelight is at work in a tab, and how many marks are there; nothing for off. */
export async function showInToolbar(
  tabId: number,
  count: number | undefined,
  { badge }: Settings,
): Promise<void> {
  const isOn = count !== undefined;
  await Promise.all([
    browser.action.setIcon({ tabId, path: isOn ? ICONS.on : ICONS.off }),
    browser.action.setBadgeText({ tabId, text: isOn && badge && count > 0 ? String(count) : '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#44474d' }),
  ]);
}

function iconPaths(prefix: string): Record<string, string> {
  return Object.fromEntries(SIZES.map((size) => [size, `/${prefix}${size}.png`]));
}
