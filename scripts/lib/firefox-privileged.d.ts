/** The little of Firefox's own world that the driver touches (firefox-protocol.ts). */
interface FirefoxAccessible {
  readonly role: number;
  /** Empty for text and a few roles of Firefox's own. */
  readonly computedARIARole: string;
  readonly name: string | null;
  readonly firstChild: FirefoxAccessible | null;
  readonly nextSibling: FirefoxAccessible | null;
  /** Screen px. */
  getBounds(x: object, y: object, width: object, height: object): void;
  scrollTo(how: number): void;
}

interface FirefoxAccessibilityService {
  getAccessibleFor(node: unknown): FirefoxAccessible | null;
  getStringRole(role: number): string;
}

declare const Cc: Record<string, { getService(kind: unknown): FirefoxAccessibilityService }>;
declare const Ci: Record<string, unknown>;

declare const WebExtensionPolicy: {
  getByID(id: string): {
    readonly mozExtensionHostname: string;
    readonly extension: { terminateBackground(): Promise<void> };
  };
};

declare const gBrowser: {
  readonly selectedBrowser: {
    readonly browsingContext: { prefersColorSchemeOverride: string; mediumOverride: string };
  };
};
