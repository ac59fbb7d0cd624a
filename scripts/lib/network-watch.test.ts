import { get, request } from 'node:http';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { BROWSERS_OWN_HOST, watchNetwork, type NetworkWatch } from './network-watch';

let network: NetworkWatch;

beforeAll(async () => {
  network = await watchNetwork();
});
afterAll(() => network.close());

/** What a browser does for https: asks for a tunnel. Resolves with the answer's status. */
function tunnel(authority: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ port: network.port, method: 'CONNECT', path: authority })
      .on('connect', ({ statusCode }) => resolve(statusCode))
      .on('error', reject)
      .end();
  });
}

/** What a browser does for plain http: asks for the whole address. */
function fetchPlain(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get({ port: network.port, path }, (response) => resolve(response.resume().statusCode)).on(
      'error',
      reject,
    );
  });
}

it("refuses all, counts all but the browser's own", async () => {
  expect(await tunnel('leak.example:443')).toBe(502);
  expect(await fetchPlain('http://127.0.0.1:8080/beacon')).toBe(502);
  expect(await fetchPlain('http://leak.example/')).toBe(502);
  expect(await tunnel(`${BROWSERS_OWN_HOST}:443`)).toBe(502);
  expect(network.contacts()).toEqual(['leak.example:443', '127.0.0.1:8080', 'leak.example:80']);
});
