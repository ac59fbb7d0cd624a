import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import type { Plugin } from 'vite';

// Of the process: WXT builds every entrypoint apart, each with plugins of its own.
const shipped = new Set<string>();

/** Notes which packages of others have code in what is built. */
export function listShipped(): Plugin {
  return {
    name: 'sidelight-shipped',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const name = packageOf(id);
          if (name && renderedLength > 0) shipped.add(name);
        }
      }
    },
  };
}

/** Leaves the list where `scripts/lib/licences.ts` reads it. */
export function writeShipped(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify([...shipped].toSorted(), null, 2)}\n`);
}

/** Name of the package a module is of; undefined for our own. */
export function packageOf(id: string): string | undefined {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1];
}
