import { fileURLToPath } from 'node:url';

import { build, type Rolldown } from 'vite';

import { packs } from './vite-packs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/u, '');

/** Code to put into a page as one script, minified as shipped. */
export async function bundle(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [packs()],
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      target: 'chrome125',
      minify: true,
      lib: { entry, formats: ['iife'], name: 'entry', fileName: 'entry' },
    },
  });
  const [first] = [output].flat() as Rolldown.RolldownOutput[];
  return first!.output[0].code;
}
