import type { Browser } from 'webextension-polyfill';

const SIZES = [16, 32, 48] as const;

const ICONS = {
  on: iconPaths('icon/'),
  off: iconPaths('icon/off-'),
};

export interface ToolbarApi {
  readonly action: Pick<Browser['action'], 'setIcon' | 'setBadgeText' | 'setBadgeBackgroundColor'>;
}

interface ToolbarState {
  readonly tabId: number;
  /** Marks in the tab. Undefined: nothing runs there. */
  readonly count: number | undefined;
  /** Whether the reader wants them counted. */
  readonly badge: boolean;
}

/** Shows in the toolbar whether Sidelight is at work in a tab, and how many marks are there. */
export async function showInToolbar(
  { action }: ToolbarApi,
  { tabId, count, badge }: ToolbarState,
): Promise<void> {
  const isOn = count !== undefined;
  await Promise.all([
    action.setIcon({ tabId, path: isOn ? ICONS.on : ICONS.off }),
    action.setBadgeText({ tabId, text: isOn && badge && count > 0 ? String(count) : '' }),
    action.setBadgeBackgroundColor({ tabId, color: '#44474d' }),
  ]);
}

function iconPaths(prefix: string): Record<string, string> {
  return Object.fromEntries(SIZES.map((size) => [size, `/${prefix}${size}.png`]));
}
