import type { HoverEvent } from '@/lib/hover/hover-event';
import type { Shown } from '@/lib/hover/hover-state';
import type { FactKey } from '@/lib/facts/catalog';
import type { Send } from '@/lib/messages/channel';
import type { CardContent, ToBackground } from '@/lib/messages/protocol';
import { cardSlot, type Box, type CardActions, type CardDrawer } from '@/lib/page/card-slot';
import { rectsOf } from '@/lib/page/find-mark';
import type { Mark } from '@/lib/page/mark';
import type { Walked } from '@/lib/page/walk-marks';
import type { Settings } from '@/lib/settings/settings';
import type { StoredSettings } from '@/lib/settings/stored-settings';
import { siteName } from '@/lib/sites/site-of';

export interface CardKeeperOptions {
  readonly send: Send<ToBackground>;
  readonly stored: StoredSettings;
  readonly settings: () => Settings;
  readonly tell: (event: HoverEvent) => void;
  readonly markOf: (card: Shown) => Mark | undefined;
}

/** ms. The answer comes about 200 ms into a rest; the card is due at 500. */
const PREPARED_AFTER_MS = 100;

type Mute = 'term' | 'category' | 'site';

interface Muting {
  readonly what: Mute;
  readonly content: CardContent;
}

interface OnShow {
  readonly card: Shown;
  readonly form: 'card' | 'sheet';
  readonly line: Box | undefined;
  readonly isPinned: boolean;
}

/** Fetches facts, and the card's script when it is first wanted; shows the card and carries out what is asked in it. */
export class CardKeeper {
  private drawer: CardDrawer<CardContent> | undefined;
  private loading: Promise<void> | undefined;
  private isWarm = false;
  private readonly contents = new Map<FactKey, CardContent>();
  private onShow: OnShow | undefined;
  /** What is to be switched off when the card closes, with the card it was said in. */
  private readonly muting = new Map<FactKey, Muting>();

  constructor(private readonly options: CardKeeperOptions) {}

  get host(): HTMLElement | undefined {
    return this.drawer?.host;
  }

  /** To be called when a pointer is on a mark: the script comes once for each page, and takes longer than what a dwell leaves after asking. */
  warm(): void {
    if (this.isWarm) return;
    // Once, come of it what may: pointers move a lot.
    this.isWarm = true;
    this.load().catch(() => {});
  }

  /** Whether the fact can be shown. Asked anew each time: settings change what a card says, and it is one short message. */
  async fetch(fact: FactKey, text?: string): Promise<boolean> {
    try {
      const request = text === undefined ? { fact } : { fact, text };
      const [content] = await Promise.all([this.options.send('card', request), this.load()]);
      if (!content) return false;
      this.contents.set(fact, content);
      requestIdleCallback(() => this.drawer?.prepare(content), { timeout: PREPARED_AFTER_MS });
      return true;
    } catch {
      // The background is gone, or the script was refused: the page stays as it is, without a card.
      return false;
    }
  }

  show(card: Shown, form: 'card' | 'sheet', line: Box | undefined): void {
    this.onShow = { card, form, line, isPinned: this.onShow?.isPinned ?? false };
    this.draw();
  }

  /** Says which mark was walked to. */
  async announce({ mark, place, count }: Walked): Promise<void> {
    if (!(await this.fetch(mark.fact, mark.text))) return;
    const content = this.contents.get(mark.fact);
    if (content) this.drawer?.announce({ content, place, count });
  }

  hide(): void {
    // The extension may be gone by now, and what was said in its card with it.
    if (this.muting.size > 0) this.mute([...this.muting.values()]).catch(() => {});
    this.muting.clear();
    this.onShow = undefined;
    this.drawer?.hide();
  }

  focus(): void {
    this.drawer?.focus();
  }

  press(click: MouseEvent): boolean {
    return this.drawer?.press(click) ?? false;
  }

  private load(): Promise<void> {
    return (this.loading ??= this.loadOnce().catch((error: unknown) => {
      this.loading = undefined;
      throw error;
    }));
  }

  private async loadOnce(): Promise<void> {
    await this.options.send('loadCard');
    this.drawer = cardSlot<CardContent>()?.(this.actions());
    if (!this.drawer) throw new Error('the card’s script left no card');
  }

  private draw(): void {
    if (!this.onShow) return;
    const { card, form, line, isPinned } = this.onShow;
    const content = this.content();
    const mark = this.options.markOf(card);
    if (!content || !this.drawer) return;
    this.drawer.show({
      content,
      form,
      isPinned,
      canGoBack: card.facts.length > 1,
      anchor: () => this.lineOf(card) ?? line,
      prefersAbove: mark?.range.startContainer.parentElement?.closest('[title]:not([title=""])') != null,
      theme: this.options.settings().theme,
      behind: mark?.range.startContainer ?? document.body,
    });
  }

  private content(): CardContent | undefined {
    const fact = this.onShow?.card.facts.at(-1);
    return fact && this.contents.get(fact);
  }

  /** Where the mark's line is now: it moves when the page scrolls under a pinned card. */
  private lineOf(card: Shown): Box | undefined {
    const mark = this.options.markOf(card);
    const line = this.onShow?.line;
    const lines = mark ? rectsOf(mark) : [];
    return (
      lines.find(({ left, width }) => line && left === line.left && width === line.right - line.left) ??
      lines[0]
    );
  }

  private actions(): CardActions {
    const { tell, send } = this.options;
    return {
      onPlaced: (box) => tell({ kind: 'placed', at: performance.now(), box }),
      onPin: (isPinned) => {
        if (this.onShow) this.onShow = { ...this.onShow, isPinned };
        tell({ kind: 'pin', at: performance.now(), isPinned });
        this.draw();
      },
      onClose: () => tell({ kind: 'dismiss', at: performance.now() }),
      onRelated: (fact) => tell({ kind: 'turn', at: performance.now(), fact }),
      onBack: () => tell({ kind: 'back', at: performance.now() }),
      onOpenLibrary: (fact) => void send('openLibrary', { fact }).catch(() => {}),
      onMute: (what) => {
        const content = this.content();
        if (content) this.muting.set(content.key, { what, content });
      },
      onUndo: () => {
        const content = this.content();
        if (content) this.muting.delete(content.key);
      },
    };
  }

  /** Muting waits until the card is closed: its mark, and the way to undo it, would be gone at once. */
  private async mute(said: readonly Muting[]): Promise<void> {
    const { mutedFacts, mutedCategories, offSites } = await this.options.stored.get();
    const all = (what: Mute) => said.flatMap((one) => (one.what === what ? one.content : []));
    const [terms, categories, sites] = [all('term'), all('category'), all('site')];
    await this.options.stored.set({
      ...(terms.length > 0 && { mutedFacts: [...mutedFacts, ...terms.map(({ key }) => key)] }),
      ...(categories.length > 0 && {
        mutedCategories: [...mutedCategories, ...categories.map(({ fact }) => fact.category)],
      }),
      ...(sites.length > 0 && { offSites: [...offSites, siteName(location.hostname)] }),
    });
  }
}
