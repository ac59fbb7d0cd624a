import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { type Plugin, runnerImport } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/u, '');
const DATA_DIR = join(ROOT, 'data');
const LOADER = join(ROOT, 'scripts/lib/load-packs.ts');

type Loader = typeof import('./load-packs');

/** What each virtual module is made of: source text, or the complaint to stop with. */
const MODULES: Record<string, (loader: Loader) => { source: string; complaint?: string }> = {
  'virtual:sidelight/packs': ({ loadPacks }) => {
    const { source, ...rest } = exported('packs', loadPacks());
    // Made here, so that the extension need not look through all packs at each start to see that they are the same.
    const digest = createHash('sha256').update(source).digest('base64url');
    return { source: `${source}\nexport const packsDigest = '${digest}';`, ...rest };
  },
  'virtual:sidelight/categories': ({ loadCategories }) => exported('categories', loadCategories()),
  'virtual:sidelight/marks.css': ({ loadMarksCss }) => loadMarksCss(),
};

function exported(name: string, { value, ...rest }: ReturnType<Loader['loadPacks' | 'loadCategories']>) {
  return { source: `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`, ...rest };
}

// Of the process, not of the plugin: WXT makes one for each of its builds and one for its server.
let loader: Promise<Loader> | undefined;

/** Files that import a virtual module. */
const importers = new Set<string>();

/**
 * Serves data/packs and data/categories.yaml, checked and compiled, as virtual modules. Anything wrong in them fails
 * the build with all of it; the extension itself holds neither YAML nor the checks.
 */
export function packs(): Plugin {
  return {
    name: 'sidelight-packs',
    resolveId(id, importer) {
      if (!(id in MODULES)) return undefined;
      if (importer) importers.add(importer);
      return `\0${id}`;
    },
    async load(id) {
      const make = MODULES[id.replace(/^\0/u, '')];
      if (!make) return undefined;
      for (const file of dataFiles()) this.addWatchFile(file);
      const { source, complaint } = make(await (loader ??= importLoader()));
      if (complaint !== undefined) throw withoutStack(complaint);
      return source;
    },
    configureServer({ watcher, moduleGraph }) {
      watcher.on('all', (_event, path) => {
        if (!path.startsWith(DATA_DIR)) return;
        for (const id of Object.keys(MODULES)) {
          const module = moduleGraph.getModuleById(`\0${id}`);
          if (module) moduleGraph.invalidateModule(module);
        }
        // WXT rebuilds what holds a changed file, and knows no file behind a virtual module: name those that do.
        for (const importer of importers) watcher.emit('all', 'change', importer);
      });
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
  error.stack = '';
  return error;
}
