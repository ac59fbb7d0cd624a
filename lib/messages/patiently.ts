type Post = (message: unknown) => Promise<unknown>;

/**
 * ms from one try to the next. A background that is just being ended hears nothing; the next message but one starts it
 * again. What takes longer than all of them is an extension that is gone.
 */
const PAUSES_MS: readonly number[] = [50, 250, 1000];

/**
 * Posts a message again while it does not get through: while it is refused, or comes back without a reply, as it does
 * from a background that ended between hearing and answering. Only for messages that do no harm when they arrive twice.
 */
export function patiently(post: Post, pauses = PAUSES_MS): Post {
  return async (message) => {
    for (const pause of pauses) {
      try {
        const reply = await post(message);
        if (reply !== undefined) return reply;
      } catch {
        // Whether it is worth another try shows only in trying: each browser says it in words of its own.
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    return post(message);
  };
}
