import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { type Plugin, runnerImport } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/u, '');
const DATA_DIR = join(ROOT, 'data');
const LOADER = join(ROOT, 'scripts/lib/load-packs.ts');

type Loader = typeof import('./load-packs');

/** What each virtual module exports, and what is read for it. */
const MODULES: Record<
  string,
  { name: string; load: (loader: Loader) => ReturnType<Loader['loadPacks' | 'loadCategories']> }
> = {
  'virtual:sidelight/packs': { name: 'packs', load: ({ loadPacks }) => loadPacks() },
  'virtual:sidelight/categories': { name: 'categories', load: ({ loadCategories }) => loadCategories() },
};

/**
 * Serves data/packs and data/categories.yaml, checked and compiled, as virtual modules. Anything wrong in them fails
 * the build with all of it; the extension itself holds neither YAML nor the checks.
 */
export function packs(): Plugin {
  let loader: Promise<Loader> | undefined;
  return {
    name: 'sidelight-packs',
    resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
    async load(id) {
      const virtual = MODULES[id.replace(/^\0/u, '')];
      if (!virtual) return undefined;
      for (const file of dataFiles()) this.addWatchFile(file);
      const { value, complaint } = virtual.load(await (loader ??= importLoader()));
      if (complaint !== undefined) throw withoutStack(complaint);
      return `export const ${virtual.name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
    },
    configureServer({ watcher, moduleGraph }) {
      // A file that comes or goes changes what a module is made of, though the module never named it.
      const refresh = (path: string) => {
        if (!path.startsWith(DATA_DIR)) return;
        for (const id of Object.keys(MODULES)) {
          const module = moduleGraph.getModuleById(`\0${id}`);
          if (module) moduleGraph.invalidateModule(module);
        }
      };
      watcher.on('add', refresh).on('unlink', refresh);
    },
  };
}

/** Our own code, through Vite: a config file is loaded before there is anything to resolve `@/` with. */
async function importLoader(): Promise<Loader> {
  const { module } = await runnerImport<Loader>(LOADER, {
    configFile: false,
    root: ROOT,
    resolve: { alias: { '@': ROOT } },
  });
  return module;
}

function dataFiles(): string[] {
  return readdirSync(DATA_DIR, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The message is for the author of a fact; where in our code it was noticed is of no use to them. */
function withoutStack(message: string): Error {
  const error = Object.assign(new Error(message), { expected: true });
  error.stack = message;
  return error;
}
