/** ms after the document's text is there. A page that is slow with its pictures is read no later than that. */
const PATIENCE_MS = 200;

/** Resolves when the page has done its own first work: it is loaded, or has been parsed for `PATIENCE_MS`. */
export async function untilSettled(signal: AbortSignal): Promise<void> {
  if (document.readyState === 'loading')
    await new Promise((resolve) => {
      document.addEventListener('DOMContentLoaded', resolve, { once: true, signal });
    });
  if (document.readyState !== 'interactive') return;
  await new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
    window.addEventListener('load', resolve, { once: true, signal });
  });
}
