import { expect, it } from 'vitest';

import { readShortcuts } from './read-shortcuts';

it.each([
  {
    why: 'as they are set',
    commands: {
      getAll: async () => [
        { name: 'next-mark', shortcut: 'Alt+Shift+.' },
        { name: 'open-card', shortcut: '' },
      ],
    },
    keys: { next: 'Alt+Shift+.', open: '' },
  },
  { why: 'none where the browser knows no commands', commands: undefined, keys: { next: '', open: '' } },
])('$why', async ({ commands, keys }) => {
  expect(await readShortcuts(commands)).toEqual(keys);
});
