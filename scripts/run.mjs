// Runs a TypeScript script of ours through Vite, so that it resolves `@/`, the packs and TSX as the extension does.
import { pathToFileURL } from 'node:url';

import { createServer, createServerModuleRunner } from 'vite';

const [file, ...args] = process.argv.slice(2);
if (!file) throw new Error('usage: node scripts/run.mjs SCRIPT [ARG…]');
process.argv = [process.argv[0], file, ...args];

const { NODE_ENV } = process.env;
const server = await createServer({
  configFile: 'vite.scripts.config.ts',
  server: { middlewareMode: true, hmr: false, watch: null, ws: false },
  appType: 'custom',
  logLevel: 'warn',
});
// A server of Vite's says `development` to all that is started from here, and a build would be another one.
if (NODE_ENV === undefined) delete process.env.NODE_ENV;
const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
try {
  const { main } = await runner.import(pathToFileURL(file).pathname);
  process.exitCode = (await main(args)) ?? 0;
} catch (error) {
  console.error(error instanceof Error ? (error.expected ? error.message : error.stack) : error);
  process.exitCode = 1;
} finally {
  await runner.close();
  await server.close();
}
