import { expect, it } from 'vitest';

import { ContentScriptContext } from './script-life';

it('ends an earlier run when a newer one begins, and leaves the newer one alone', () => {
  const earlier = new ContentScriptContext();
  expect(earlier.signal.aborted).toBe(false);
  const newer = new ContentScriptContext();
  expect(earlier.signal.aborted).toBe(true);
  expect(newer.signal.aborted).toBe(false);
});

it('calls back once it is over, unless that was taken back', () => {
  const context = new ContentScriptContext();
  const called: string[] = [];
  context.onInvalidated(() => void called.push('kept'));
  context.onInvalidated(() => void called.push('taken back'))();
  context.abort();
  expect(called).toEqual(['kept']);
});
