import { createDrawer } from '@/entrypoints/card/create-drawer';
import { Reader } from '@/entrypoints/content/reader';
import { browser } from '@/lib/browser/browser';
import { createSender, type Send } from '@/lib/messages/channel';
import { patiently } from '@/lib/messages/patiently';
import type { ToBackground } from '@/lib/messages/protocol';
import { fillCardSlot } from '@/lib/page/card-slot';
import { isOnAt } from '@/lib/settings/is-on-at';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings/settings';
import { StoredSettings } from '@/lib/settings/stored-settings';

import { createPassingStorage } from './passing-storage';

/**
 * Sidelight at work in this very page, as it would be in an article: real marks, the real card, the real background. Only
 * what the reader mutes is not kept, and all is as it comes, whatever was set before: this page is for trying.
 */
export function practise({ theme, columnOrder, language }: Settings): void {
  fillCardSlot(createDrawer);
  const settings = { ...DEFAULT_SETTINGS, theme, columnOrder, language };
  const stored = new StoredSettings(createPassingStorage({ theme, columnOrder, language }));
  const { signal } = new AbortController();
  const reader = new Reader({ send: createPracticeSender(), settings, stored, signal });
  stored.watch((now) => {
    if (isOnAt(now, location.hostname)) reader.apply(now);
    else reader.close();
  });
}

/** All goes to the background as from any page, but one: the card's script is part of this page and need not be put into it. */
function createPracticeSender(): Send<ToBackground> {
  const toBackground = createSender<ToBackground>(
    patiently((message) => browser.runtime.sendMessage(message)),
  );
  const send = (call: keyof ToBackground, asks?: unknown): Promise<unknown> =>
    call === 'loadCard' ? Promise.resolve() : toBackground(call, asks as never);
  return send as Send<ToBackground>;
}
