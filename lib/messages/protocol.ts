/**
 * Every message of the extension, with what it carries and what it answers. Each direction is a type of its own.
 * Payloads are plain data: they are copied between processes.
 */
import type { CategoryId } from '@/lib/facts/categories';
import type { ColumnOrder } from '@/lib/facts/column-order';
import type { Fact, Relation, Source } from '@/lib/facts/fact';
import type { MarkStyle } from '@/lib/facts/marks-css';
import type { Messages } from '@/lib/i18n/messages';
import type { TextsAnswer, TextsQuery } from '@/lib/match/handshake';
import type { FactKey } from '@/lib/facts/catalog';

/** A fact another fact points to: enough to offer it. */
export interface RelatedFact {
  readonly key: FactKey;
  readonly term: string;
  readonly category: CategoryId;
  readonly relation: Relation;
}

/** Everything a card shows of a fact. */
export interface CardFact {
  readonly key: FactKey;
  readonly fact: Fact;
  readonly sources: readonly [Source, Source];
  readonly pack: {
    readonly id: string;
    readonly title: string;
    readonly version: string;
    readonly asOf: string;
  };
  readonly related: readonly RelatedFact[];
  /** Which of the two sources stands first. */
  readonly order: ColumnOrder;
  /** By which of its names the fact was found; absent when no mark led to the card. */
  readonly explanation?: { readonly alias: string; readonly rule: string };
}

/** Everything a card needs, so that a page asks once. */
export interface CardContent extends CardFact {
  /** The interface's words in the reader's language, and how dates and numbers are written there. */
  readonly messages: Messages;
  readonly locale: string;
}

export interface CardRequest {
  readonly fact: FactKey;
  /** The words in the page that were marked; absent when no mark was. */
  readonly text?: string;
}

/** From a page's content script, or one of our own pages, to the background. */
export interface ToBackground {
  /** Which facts are in these texts of a page. */
  find: { asks: TextsQuery; answers: TextsAnswer };
  card: { asks: CardRequest; answers: CardContent | undefined };
  /** Puts the card's script into the frame that asks. */
  loadCard: { asks: void; answers: void };
  openLibrary: { asks: { readonly fact: FactKey }; answers: void };
  /** How many marks the asking page has, for the toolbar; without a count, that nothing runs there any more. */
  marked: { asks: { readonly count?: number }; answers: void };
  /** Draws the asking frame's marks in this style instead of another. */
  restyle: { asks: { readonly from: MarkStyle; readonly to: MarkStyle }; answers: void };
  /** Whether the asking page's site may be read: a reader can take that back while the page is open. */
  mayRun: { asks: void; answers: boolean };
}

export interface FactOnPage {
  readonly fact: FactKey;
  readonly category: CategoryId;
  readonly count: number;
  readonly isMarked: boolean;
}

export interface PageReport {
  /** In page order. */
  readonly facts: readonly FactOnPage[];
  readonly marks: number;
  /** What the work cost so far, ms. */
  readonly work: { readonly totalMs: number; readonly longestMs: number; readonly slices: number };
}

/** To a page's content script where Sidelight is at work. */
export interface ReaderCalls {
  report: { asks: void; answers: PageReport };
  /** Scrolls to the first mention of a fact and opens its card. */
  show: { asks: { readonly fact: FactKey }; answers: boolean };
  /** Walks to the next mark, or the one before. */
  walk: { asks: { readonly by: 1 | -1 }; answers: void };
  /** Opens the card of the mark walked to, and goes into it. */
  openWalked: { asks: void; answers: void };
}

/** To any content script, at work or switched off. */
export interface SiteCalls {
  /** Sites were given or taken back: the page asks whether it may go on. */
  sitesChanged: { asks: void; answers: void };
}

/** From the background and our own pages to a page's content script. */
export interface ToPage extends ReaderCalls, SiteCalls {}
