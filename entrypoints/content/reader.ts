import { pageBrowser } from '@/lib/browser/page-browser';
import { answerCalls, type Send } from '@/lib/messages/channel';
import type { ReaderCalls, ToBackground } from '@/lib/messages/protocol';
import { HoverDriver } from '@/lib/page/drive-hover';
import { rectsOf } from '@/lib/page/find-mark';
import { InputGate } from '@/lib/page/input-gate';
import { PageMarker } from '@/lib/page/mark-page';
import { ownInput } from '@/lib/page/own-input';
import { MarkWalk } from '@/lib/page/walk-marks';
import type { Settings } from '@/lib/settings/settings';
import type { StoredSettings } from '@/lib/settings/stored-settings';

import { CardKeeper } from './card-keeper';

export interface ReaderOptions {
  readonly send: Send<ToBackground>;
  readonly stored: StoredSettings;
  readonly settings: Settings;
  /** One that stands before the page's own listeners; where the page is ours, any will do. */
  readonly gate?: InputGate;
  /** Called when the page has opened its document anew, which took all our listeners away. */
  readonly onReplaced?: () => void;
  /** The content script's own life. */
  readonly signal: AbortSignal;
}

/** Sidelight at work in one document, from switched on to switched off. */
export class Reader {
  private settings: Settings;
  private readonly closing = new AbortController();
  private readonly marker: PageMarker;
  private readonly driver: HoverDriver;
  private readonly cards: CardKeeper;
  private readonly walk: MarkWalk;

  constructor(private readonly options: ReaderOptions) {
    const { send, stored, settings, signal, gate = new InputGate(signal), onReplaced = () => {} } = options;
    this.settings = settings;
    const over = AbortSignal.any([signal, this.closing.signal]);
    this.cards = new CardKeeper({
      send,
      stored,
      settings: () => this.settings,
      tell: (event) => this.driver.tell(event),
      markOf: (card) => this.driver.markOf(card),
    });
    const isCard = (target: EventTarget | null): boolean => target !== null && target === this.cards.host;
    this.driver = new HoverDriver(
      {
        markAt: (point) => {
          const mark = this.marker.markAt(point);
          if (mark) this.cards.warm();
          return mark;
        },
        isCard,
        ask: (fact, mark) => this.cards.fetch(fact, mark?.text),
        show: (card, form, line) => this.cards.show(card, form, line),
        hide: () => this.cards.hide(),
        focusCard: () => this.cards.focus(),
      },
      hoverSettingsOf(settings),
      over,
    );
    const press = (click: MouseEvent): boolean => this.cards.press(click);
    gate.keep(ownInput({ isCard, press, onKey: (event) => this.driver.onKey(event) }), over);
    this.marker = new PageMarker(
      {
        ask: (query) => send('find', query),
        isOwn: (node) => node === this.cards.host,
        onReplaced,
        onMarks: () => {
          this.driver.onMarks(this.marker.marks);
          send('marked', { count: this.marker.marks.length }).catch((error) => this.giveUp(error));
        },
        onError: (error) => this.giveUp(error),
        signal: over,
      },
      choicesOf(settings),
    );
    this.walk = new MarkWalk(() => this.marker.marks, over);
    over.addEventListener('abort', this.answerOurPages(), { once: true });
    this.restyle('dotted', settings.markStyle);
    this.marker.start();
  }

  apply(settings: Settings): void {
    this.restyle(this.settings.markStyle, settings.markStyle);
    this.settings = settings;
    this.marker.choose(choicesOf(settings));
    this.driver.tell({ kind: 'settings', at: performance.now(), settings: hoverSettingsOf(settings) });
  }

  /** Leaves the page as if we had never been there. */
  close(): void {
    this.closing.abort();
    this.restyle(this.settings.markStyle, 'dotted');
    // The extension itself may be what went; then nobody is there to hear it.
    this.options.send('marked', {}).catch(() => {});
  }

  private restyle(from: Settings['markStyle'], to: Settings['markStyle']): void {
    if (from !== to) this.options.send('restyle', { from, to }).catch(() => {});
  }

  private answerOurPages(): () => void {
    return answerCalls<ReaderCalls>(pageBrowser.runtime, {
      report: () => ({
        facts: this.marker.pageFacts,
        marks: this.marker.marks.length,
        work: this.marker.work,
      }),
      walk: ({ by }) => this.walkOn(by),
      openWalked: () => {
        const mark = this.walk.here;
        if (mark) this.driver.open(mark);
      },
      show: ({ fact }) => {
        const mark = this.marker.marks.find((one) => one.fact === fact);
        if (!mark) return false;
        mark.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        if (rectsOf(mark).length > 0) this.driver.open(mark);
        return true;
      },
    });
  }

  private async walkOn(by: 1 | -1): Promise<void> {
    const walked = this.walk.step(by);
    if (walked) await this.cards.announce(walked);
  }

  private giveUp(error: unknown): void {
    if (this.closing.signal.aborted || this.options.signal.aborted) return;
    this.close();
    // oxlint-disable-next-line no-console -- the one quiet line a page may see of us
    console.debug('Sidelight has left this page:', error);
  }
}

function choicesOf({ mentions, mutedCategories, mutedFacts }: Settings) {
  return { mentions, mutedCategories, mutedFacts };
}

function hoverSettingsOf({ trigger, openDelay }: Settings) {
  return { trigger, dwellMs: openDelay };
}
