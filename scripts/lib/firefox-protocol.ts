import type { Browser } from 'puppeteer-core';

/** WebDriver BiDi itself, for what Puppeteer has no method for. */
export interface FirefoxProtocol {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

/** The connection is there, but not part of Puppeteer's public types. */
export function firefoxProtocol(browser: Browser): FirefoxProtocol {
  return (browser as unknown as { connection: FirefoxProtocol }).connection;
}

/** Code in one of the browser's own windows, with the browser's own rights. */
export interface Privileged {
  /** Runs a self-contained function there; argument and result travel as JSON. */
  run<A, R>(body: (argument: A) => R, argument: A): Promise<Awaited<R>>;
}

interface Evaluation {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** The browser's own windows, the first one first. */
export async function windowsOf(protocol: FirefoxProtocol): Promise<string[]> {
  const { result } = await protocol.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  return (result as { contexts: { context: string }[] }).contexts.map(({ context }) => context);
}

export function privileged(protocol: FirefoxProtocol, browserWindow: string): Privileged {
  return {
    run: async (body, argument) => {
      const answer = await protocol.send('script.callFunction', {
        functionDeclaration: `async (json) => JSON.stringify(await (${body.toString()})(JSON.parse(json)))`,
        arguments: [{ type: 'string', value: JSON.stringify(argument) }],
        target: { context: browserWindow },
        awaitPromise: true,
      });
      const { type, result: returned, exceptionDetails } = answer.result as Evaluation;
      if (type === 'exception') throw new Error(`In Firefox's own window: ${exceptionDetails?.text}`);
      return returned?.value === undefined ? undefined : JSON.parse(returned.value);
    },
  };
}
