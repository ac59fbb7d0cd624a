/**
 * The two real browsers behind one face, so that the same tests and scripts run in both. Nothing here reaches the
 * network: pages are served from memory under whatever address they claim (chromium.ts, firefox.ts).
 */
import type { AxNode, AxQuery } from './ax-tree';
import type { Mark } from './read-marks';
import type { Box, Point, Size } from './geometry';
import type { Reply } from './served-pages';

export const BROWSER_NAMES = ['chromium', 'firefox'] as const;

export type BrowserName = (typeof BROWSER_NAMES)[number];

/** ms. A busy machine with a cold disk needs most of a minute for Firefox. */
export const LAUNCH_TIMEOUT_MS = 120_000;

export interface LaunchOptions {
  /** Path of the browser's program. */
  readonly executable: string;
  /** Folder of the built extension. */
  readonly extension: string;
  /** A window to look at and play with. Absent: headless. */
  readonly visible?: boolean;
  /** Folder of a profile to go on with, and to leave as it is in the end. Absent: a fresh one that goes. */
  readonly profile?: string;
  /** A browser that gives leave for every site it is asked for, without a question. */
  readonly givesLeave?: boolean;
}

/** A page in a window of its own leaves the others in sight, as a popup does. */
export type Where = 'tab' | 'window';

/** A running browser with the extension in it. */
export interface Driver {
  readonly name: BrowserName;
  /** Answers every request for `url` (fragment aside) from memory. What is not served is refused. */
  serve(url: string, reply: Reply): void;
  /** Opens a tab in front and resolves when its load event has fired. Takes a served address or one of the extension's own. */
  open(url: string, where?: Where): Promise<Tab>;
  /** Address of a page of the extension: `popup.html?x=1`. */
  extensionUrl(path: string): string;
  /**
   * Every request that would have gone out, by whomever: what tabs and workers asked for beyond the served pages, as
   * addresses, and whatever else of the browser reached for the network, as `host:port`.
   */
  outgoing(): readonly string[];
  /** Ends the background (service worker, event page) as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /**
   * Tells the background of an event of the browser's own: its menus, address bar and shortcuts cannot be worked from
   * outside. `contextMenus.onClicked`, say, with what listeners are called with. In Chromium only.
   */
  readonly emit?: (event: string, ...told: readonly unknown[]) => Promise<void>;
  /** Resolves when the last window was closed by the user. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

/** One open page. Input comes to the front first, as a reader's would. */
export interface Tab {
  /** Runs a self-contained function in the page's own world; argument and result travel as JSON. */
  run<R>(body: () => R): Promise<Awaited<R>>;
  run<A, R>(body: (argument: A) => R, argument: A): Promise<Awaited<R>>;
  /** The marks as the page could see them, in document order. */
  marks(): Promise<readonly Mark[]>;
  /** What assistive technology is told, closed shadow roots included. */
  accessibility(): Promise<AxNode>;
  /** Where the first such node is, scrolled into view. CSS px in the viewport. */
  find(query: AxQuery): Promise<Box | undefined>;
  /** Brings the pointer there from a little way off, as a hand does. */
  movePointer(to: Point): Promise<void>;
  click(at: Point): Promise<void>;
  tap(at: Point): Promise<void>;
  /** `Escape`, `Tab`, `Enter`, `ArrowDown`, a character; held keys in front: `Alt+s`. */
  press(key: string): Promise<void>;
  /** Holds a key down alone. */
  hold(key: string, ms: number): Promise<void>;
  /** Takes the pointer from point to point, a step every `everyMs` as far as the machine keeps up. */
  sweep(through: readonly Point[], everyMs: number): Promise<void>;
  /** Puts a finger down, takes it from point to point, holds it still for `holdMs` and lifts it. */
  touch(through: readonly Point[], holdMs?: number): Promise<void>;
  type(text: string): Promise<void>;
  /** Saves the viewport as PNG. */
  screenshot(file: string): Promise<void>;
  resize(to: Size): Promise<void>;
  colourScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Shows the page as on paper, or on a screen again. */
  medium(medium: 'print' | 'screen'): Promise<void>;
  /** Uncaught exceptions and console errors so far, of the page and of the content script. */
  errors(): readonly string[];
  close(): Promise<void>;
}
