import { describe, expect, it } from 'vitest';

import { showInToolbar, type ToolbarApi } from './toolbar';

function fakeToolbar() {
  const shown: { icon?: unknown; text?: unknown } = {};
  const api: ToolbarApi = {
    action: {
      setIcon: async ({ path }) => void (shown.icon = (path as Record<string, string>)[16]),
      setBadgeText: async ({ text }) => void (shown.text = text),
      setBadgeBackgroundColor: async () => {},
    },
  };
  return { api, shown };
}

describe('showInToolbar', () => {
  it.each([
    { why: 'marks are counted', count: 7, badge: true, icon: '/icon/16.png', text: '7' },
    { why: 'no mark is no number, but at work', count: 0, badge: true, icon: '/icon/16.png', text: '' },
    { why: 'a reader who wants no count has none', count: 7, badge: false, icon: '/icon/16.png', text: '' },
    {
      why: 'nothing runs there, so an earlier count goes',
      count: undefined,
      badge: true,
      icon: '/icon/off-16.png',
      text: '',
    },
  ])('$why', async ({ count, badge, icon, text }) => {
    const { api, shown } = fakeToolbar();
    await showInToolbar(api, { tabId: 1, count, badge });
    expect(shown).toEqual({ icon, text });
  });
});
