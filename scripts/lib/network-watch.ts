import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Browsers call home for reasons of their own (lists of accounts, components). Drivers point those calls at this
 * name, which can never exist (RFC 2606), so that whatever else is seen counts.
 */
export const BROWSERS_OWN_HOST = 'browsers-own.invalid';

export interface NetworkWatch {
  /** TCP port on 127.0.0.1. */
  readonly port: number;
  /** `host:port` of everything that was asked for, refused all. */
  contacts(): readonly string[];
  close(): Promise<void>;
}

/**
 * A proxy that counts and refuses. A browser whose one way out is this proxy cannot reach the network, by name or by
 * address, from page, worker or browser itself, without being seen here.
 */
export async function watchNetwork(): Promise<NetworkWatch> {
  const contacts: string[] = [];
  const note = (authority: string) => {
    if (!authority.startsWith(`${BROWSERS_OWN_HOST}:`)) contacts.push(authority);
  };
  const proxy = createServer((request, response) => {
    const { hostname, port } = new URL(request.url ?? '/', 'http://unnamed.invalid');
    note(`${hostname}:${port || 80}`);
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    note(request.url ?? 'unnamed.invalid:443');
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    port: (proxy.address() as AddressInfo).port,
    contacts: () => contacts,
    close: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        proxy.closeAllConnections();
      }),
  };
}
