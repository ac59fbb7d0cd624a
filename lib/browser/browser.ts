import polyfill from 'webextension-polyfill';

/** The door to the browser's extension API for the background and our own pages: promises in every browser. */
export const browser = polyfill;
