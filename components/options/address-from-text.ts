/**
 * The address of the site that a reader typed or pasted: a host, or any address on it. Undefined where it is neither.
 */
export function addressFromText(text: string): string | undefined {
  const trimmed = text.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  // A colon after a host is a port, and one that leads nowhere a typing error; about:blank and the like are no sites.
  return trimmed !== '' && URL.canParse(address) ? new URL(address).href : undefined;
}
