import type { Runtime } from 'webextension-polyfill';

/** What a direction of messages looks like: calls by name, each with what it asks and what it answers. */
type Calls<T> = { [Key in keyof T]: { asks: unknown; answers: unknown } };

/** Sends one call of a direction and waits for its answer. */
export type Send<T extends Calls<T>> = <Key extends keyof T & string>(
  call: Key,
  ...asks: T[Key]['asks'] extends void ? [] : [T[Key]['asks']]
) => Promise<T[Key]['answers']>;

/** How one side answers the calls of a direction. */
export type Handlers<T extends Calls<T>> = {
  readonly [Key in keyof T]: (
    asks: T[Key]['asks'],
    sender: Runtime.MessageSender,
  ) => Promise<T[Key]['answers']> | T[Key]['answers'];
};

/** Whether what comes with a call is what the call asks for: types end where another process begins. */
export type Checks<T extends Calls<T>> = { readonly [Key in keyof T]: (asks: unknown) => boolean };

/** The part of the browser that messages need. */
export interface MessageApi {
  readonly id: string;
  readonly onMessage: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}

/**
 * The form of a listener that all browsers agree on: `true` says that the answer comes later. The polyfill's types know
 * no listener that leaves some messages to others, which is why `undefined` is not said here.
 */
type Listener = (message: unknown, sender: Runtime.MessageSender, respond: (reply: unknown) => void) => true;

interface Envelope {
  /** The call's name. */
  readonly call: string;
  readonly asks?: unknown;
}

/** An error does not survive the way between processes; its message does. */
type Reply = { readonly answer: unknown } | { readonly error: string };

/** A sender over whatever carries a message to the other side. Rejects with what the other side failed with. */
export function createSender<T extends Calls<T>>(post: (message: unknown) => Promise<unknown>): Send<T> {
  const send = async (call: string, asks?: unknown): Promise<unknown> => {
    const reply = (await post({ call, asks } satisfies Envelope)) as Reply | undefined;
    if (!reply) throw new Error(`nobody answered “${call}”`);
    if ('error' in reply) throw new Error(reply.error);
    return reply.answer;
  };
  return send as Send<T>;
}

/**
 * Answers the calls of a direction. Only messages of this very extension count, and only calls that are known and pass
 * their check; anything else is left to other listeners. Without checks, the other side is trusted: pages of ours and
 * the background, which no page can speak for. Returns a way to stop.
 */
export function answerCalls<T extends Calls<T>>(
  runtime: MessageApi,
  handlers: Handlers<T>,
  checks?: Checks<T>,
): () => void {
  const known = new Map<string, (asks: never, sender: Runtime.MessageSender) => unknown>(
    Object.entries(handlers),
  );
  const listener = ((message: unknown, sender: Runtime.MessageSender, respond: (reply: unknown) => void) => {
    if (sender.id !== runtime.id || !isEnvelope(message)) return undefined;
    const handler = known.get(message.call);
    if (!handler || !(checks?.[message.call as keyof T](message.asks) ?? true)) return undefined;
    void replyOf(() => handler(message.asks as never, sender)).then(respond);
    return true;
  }) as Listener;
  runtime.onMessage.addListener(listener);
  return () => runtime.onMessage.removeListener(listener);
}

async function replyOf(handle: () => unknown): Promise<Reply> {
  try {
    return { answer: await handle() };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' && message !== null && 'call' in message && typeof message.call === 'string'
  );
}
