import 'virtual:sidelight/marks.css';

import { defineContentScript } from 'wxt/utils/define-content-script';

import { pageBrowser } from '@/lib/browser/page-browser';
import { answerCalls, createSender } from '@/lib/messages/channel';
import { patiently } from '@/lib/messages/patiently';
import type { SiteCalls, ToBackground } from '@/lib/messages/protocol';
import { InputGate } from '@/lib/page/input-gate';
import { tidyUp } from '@/lib/page/tidy-up';
import { untilSettled } from '@/lib/page/until-settled';
import type { Settings } from '@/lib/settings/settings';
import { StoredSettings } from '@/lib/settings/stored-settings';
import { isOnAt } from '@/lib/settings/is-on-at';

import { isReadFrame, thisFrame } from './is-read-frame';
import { whenOrphaned } from './orphaned';
import { Reader } from './reader';

export default defineContentScript({
  // The listed news sites: wxt.config.ts puts them here from data/news-sites.yaml.
  matches: ['https://news.invalid/*'],
  allFrames: true,
  // Before the page's own scripts, for the keys' sake (lib/page/input-gate.ts); everything else waits until the page is there.
  runAt: 'document_start',

  async main(ctx) {
    whenOrphaned(() => ctx.abort(), ctx.signal);
    const gate = new InputGate(ctx.signal);
    await untilSettled(ctx.signal);
    if (!isReadFrame(thisFrame())) return;
    tidyUp();
    const send = createSender<ToBackground>(patiently((message) => pageBrowser.runtime.sendMessage(message)));
    const stored = new StoredSettings(pageBrowser.storage);
    let reader: Reader | undefined;

    const apply = (settings: Settings): void => {
      if (isOnAt(settings, location.hostname)) {
        if (reader) reader.apply(settings);
        else reader = new Reader({ send, settings, stored, gate, signal: ctx.signal });
      } else {
        reader?.close();
        reader = undefined;
      }
    };
    /** Without its settings nobody knows what the reader wants; mostly it is the whole extension that is gone. */
    const leaveQuietly = (error: unknown): void => {
      reader?.close();
      ctx.abort(error);
    };
    ctx.onInvalidated(stored.watch(apply));
    // For good, whatever is switched on later: given back, the site has a new script run in it.
    const leaveIfTold = async (): Promise<void> => {
      if (await send('mayRun')) return;
      reader?.close();
      ctx.abort();
    };
    ctx.onInvalidated(answerCalls<SiteCalls>(pageBrowser.runtime, { sitesChanged: leaveIfTold }));
    // A page that comes back as it was left has missed what changed meanwhile, and the toolbar has forgotten it.
    const onShow = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) stored.get().then(apply, leaveQuietly);
    };
    window.addEventListener('pageshow', onShow, { signal: ctx.signal });
    stored.get().then(apply, leaveQuietly);
  },
});
