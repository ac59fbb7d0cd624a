import { describe, expect, it } from 'vitest';

import { patiently } from './patiently';

/** Refuses the first few messages, or does not reply to them; then answers with how often it was asked. */
function deafFor(times: number, silent = false) {
  let asked = 0;
  return () => {
    asked += 1;
    if (asked > times) return Promise.resolve(asked);
    return silent ? Promise.resolve(undefined) : Promise.reject(new Error(`deaf, ${asked}`));
  };
}

describe('patiently', () => {
  it.each([
    { why: 'what gets through is posted once', deaf: 0, asked: 1 },
    { why: 'what does not is posted again', deaf: 1, asked: 2 },
    { why: 'up to the last pause', deaf: 2, asked: 3 },
    { why: 'what gets no reply is posted again', deaf: 2, silent: true, asked: 3 },
  ])('$why', async ({ deaf, silent, asked }) => {
    expect(await patiently(deafFor(deaf, silent), [0, 0])('hello')).toBe(asked);
  });

  it('gives up with the last reason, or with none', async () => {
    await expect(patiently(deafFor(9), [0, 0])('hello')).rejects.toThrow('deaf, 3');
    expect(await patiently(deafFor(9, true), [0, 0])('hello')).toBeUndefined();
  });
});
