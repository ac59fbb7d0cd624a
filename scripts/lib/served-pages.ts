export interface Reply {
  /** Bytes where the page is not in UTF-8. */
  readonly body: string | Buffer;
  /** Over `content-type: text/html; charset=utf-8`. Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ServedReply {
  readonly status: 200;
  readonly headers: Record<string, string>;
  readonly body: string | Buffer;
}

/** What a driver answers from memory, and the addresses it had no answer for. */
export class ServedPages {
  readonly refused: string[] = [];
  readonly #replies = new Map<string, Reply>();

  serve(url: string, reply: Reply): void {
    this.#replies.set(withoutFragment(url), reply);
  }

  /** Absent: to be refused, and remembered in `refused`. */
  answer(url: string): ServedReply | undefined {
    const reply = this.#replies.get(withoutFragment(url));
    if (!reply) {
      this.refused.push(url);
      return undefined;
    }
    return {
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8', ...reply.headers },
      body: reply.body,
    };
  }
}

function withoutFragment(url: string): string {
  return url.replace(/#.*/s, '');
}
