import { fileURLToPath } from 'node:url';

import { build, type Rolldown } from 'vite';

/** The page's own script, which leaves a global `app`; as for developers, whose frameworks say what goes wrong. */
export async function scriptOf(framework: string): Promise<string> {
  const output = await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    build: {
      write: false,
      minify: true,
      lib: { entry: `${framework}.js`, formats: ['iife'], name: 'app', fileName: 'app' },
    },
  });
  const [first] = [output].flat() as Rolldown.RolldownOutput[];
  return first!.output[0].code.replaceAll('</script', String.raw`<\/script`);
}
