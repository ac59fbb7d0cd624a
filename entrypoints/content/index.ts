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

  main: ({ signal }) => read(signal),
});

/** Reads this document as long as the script lives. */
async function read(script: AbortSignal): Promise<void> {
  const life = new AbortController();
  const signal = AbortSignal.any([script, life.signal]);
  whenOrphaned(() => life.abort(), signal);
  const gate = new InputGate(signal);
  await untilSettled(signal);
  if (!isReadFrame(thisFrame())) return;
  tidyUp();
  const send = createSender<ToBackground>(patiently((message) => pageBrowser.runtime.sendMessage(message)));
  const stored = new StoredSettings(pageBrowser.storage);
  let reader: Reader | undefined;

  const leave = (): void => {
    reader?.close();
    reader = undefined;
    life.abort();
  };
  const onReplaced = (): void => {
    leave();
    void read(script);
  };
  const apply = (settings: Settings): void => {
    if (signal.aborted) return;
    if (isOnAt(settings, location.hostname)) {
      if (reader) reader.apply(settings);
      else reader = new Reader({ send, settings, stored, gate, onReplaced, signal });
    } else {
      reader?.close();
      reader = undefined;
    }
  };
  // Without its settings nobody knows what the reader wants; mostly it is the whole extension that is gone.
  const start = (): Promise<void> => stored.get().then(apply, leave);
  // For good, whatever is switched on later: given back, the site has a new script run in it.
  const leaveIfTold = async (): Promise<void> => {
    if (!(await send('mayRun'))) leave();
  };
  const over = [
    stored.watch(apply),
    answerCalls<SiteCalls>(pageBrowser.runtime, { sitesChanged: leaveIfTold }),
  ];
  signal.addEventListener('abort', () => over.forEach((stop) => stop()), { once: true });
  // A page that comes back as it was left has missed what changed meanwhile, and the toolbar has forgotten it.
  window.addEventListener('pageshow', ({ persisted }) => persisted && void start(), { signal });
  await start();
}
