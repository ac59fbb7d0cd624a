import type { Browser } from 'webextension-polyfill';

declare const chrome: Browser;

type Global = { readonly browser?: Browser };

/**
 * The door to the browser's extension API for what runs in pages. No polyfill here: every page would carry it, and of
 * the little that pages use, storage and messages to the background, browsers have promises of their own.
 */
export const pageBrowser: Pick<Browser, 'runtime' | 'storage'> = (globalThis as Global).browser ?? chrome;
