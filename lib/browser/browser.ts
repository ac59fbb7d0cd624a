import type { Browser } from 'webextension-polyfill';
import { browser as global } from 'wxt/browser';

/**
 * The one door to the browser's extension API. At run time it is webextension-polyfill in every browser
 * (`@wxt-dev/webextension-polyfill` puts it there), so promises and async message listeners work alike; this says so to
 * the types.
 */
export const browser = global as unknown as Browser;
