import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const page = readFileSync(`${ROOT}docs/security.md`, 'utf8');

it('names no test, and no file, that is not there', () => {
  const named = [...page.matchAll(/`((?:lib|e2e|scripts|components|public)\/[\w./-]*\w)`/g)].map(
    ([, path]) => path!,
  );
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((path) => !existsSync(ROOT + path))).toEqual([]);
});

it('quotes tests by the names they have', () => {
  const quoted = [...page.matchAll(/`([\w./-]+\.(?:spec|test)\.ts)`: ([^|;`]+?)(?=\s*[|;])/g)];
  const missing = quoted.filter(
    ([, path, name]) => !readFileSync(ROOT + path!, 'utf8').includes(name!.trim()),
  );
  expect(quoted.length).toBeGreaterThan(5);
  expect(missing.map(([all]) => all)).toEqual([]);
});
