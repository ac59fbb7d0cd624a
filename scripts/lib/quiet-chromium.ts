/** Flags of any Chromium that we start: it greets nobody and asks nobody for anything by itself. */
export const QUIET_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // QUIC is UDP and would pass by a proxy.
  '--disable-quic',
];
