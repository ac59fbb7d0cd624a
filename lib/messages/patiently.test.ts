import { describe, expect, it } from 'vitest';

import { patiently } from './patiently';

/** Refuses the first few messages, then answers with how often it was asked. */
function deafFor(times: number) {
  let asked = 0;
  return () => {
    asked += 1;
    return asked > times ? Promise.resolve(asked) : Promise.reject(new Error(`deaf, ${asked}`));
  };
}

describe('patiently', () => {
  it.each([
    { why: 'what gets through is posted once', deaf: 0, asked: 1 },
    { why: 'what does not is posted again', deaf: 1, asked: 2 },
    { why: 'up to the last pause', deaf: 2, asked: 3 },
  ])('$why', async ({ deaf, asked }) => {
    expect(await patiently(deafFor(deaf), [0, 0])('hello')).toBe(asked);
  });

  it('gives up with the last reason', async () => {
    await expect(patiently(deafFor(9), [0, 0])('hello')).rejects.toThrow('deaf, 3');
  });
});
