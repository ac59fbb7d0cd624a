import { BenchBrowser, type World } from './bench-browser';
import { bundle } from './bench-bundle';
import { placeNames } from './bench-names';
import { requireBrowser } from './find-browser';
import type { FolderPage } from './pages-folder';

/** The extension's own packs, or so many names. */
export type Terms = 'bundled' | number;

/** Everything that measurements share. */
export interface Bench {
  readonly browser: BenchBrowser;
  readonly scripts: { readonly page: string; readonly background: string };
  readonly names: readonly string[];
  readonly terms: readonly Terms[];
}

export async function setUp(terms: readonly Terms[]): Promise<Bench> {
  const scripts = {
    page: await bundle('bench/page/main.ts'),
    background: await bundle('bench/background/main.ts'),
  };
  return {
    browser: await BenchBrowser.launch(requireBrowser('chromium')),
    scripts,
    names: placeNames(),
    terms,
  };
}

/** A page as just loaded, nothing done to it yet. */
export function openPage({ browser, scripts }: Bench, { url, reply }: FolderPage): Promise<World> {
  return browser.open({ url, reply, script: scripts.page });
}

/** A background as just started, in a process of its own. */
export function openBackground({ browser, scripts }: Bench): Promise<World> {
  const reply = { body: '<!doctype html>', headers: { 'content-type': 'text/html; charset=utf-8' } };
  return browser.open({ url: 'https://background.example/', reply, script: scripts.background });
}

/** A call as an expression to run. */
export function call(name: string, ...args: readonly unknown[]): string {
  return `bench.${name}(${args.map((argument) => JSON.stringify(argument) ?? 'undefined').join(', ')})`;
}

/** What a call costs beyond what any call does, ms. */
export async function netMs(world: World, name: string, ...args: readonly unknown[]): Promise<number> {
  const { ms: base } = await world.time(call('nothing'));
  const { ms } = await world.time(call(name, ...args));
  return net(ms, base);
}

/** Below a hundredth of a millisecond nothing is measured. */
export function net(ms: number, base: number): number {
  return Math.max(ms - base, 0.01);
}
