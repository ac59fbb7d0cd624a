// Every page of a folder through the built extension: npm run pages -- DIR [--browser firefox] [--scripts on|off|both]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { BROWSER_NAMES, type BrowserName, type Driver, type Tab } from '@/scripts/lib/browser-driver';
import { buildExtension, extensionFolder } from '@/scripts/lib/build-extension';
import { launchChromium } from '@/scripts/lib/chromium';
import { ExpectedError } from '@/scripts/lib/expected-error';
import { launchFirefox } from '@/scripts/lib/firefox';
import { firstLine } from '@/scripts/lib/first-line';
import { compareVisits } from '@/scripts/lib/pages-compare';
import { readPagesFolder, type FolderPage } from '@/scripts/lib/pages-folder';
import { openAsker } from '@/scripts/lib/pages-report';
import { lineOf, summaryOf, tableOf } from '@/scripts/lib/pages-table';
import { brokenPromises, type PageResult } from '@/scripts/lib/pages-verdict';
import { visit, type Scripts, type Visit } from '@/scripts/lib/pages-visit';
import { provideBrowsers } from '@/scripts/lib/provide-browsers';

const USAGE =
  'usage: npm run pages -- DIR [--browser firefox] [--scripts on|off|both] [--runs 3] [--only TEXT] [--shots DIR] [--built]';

interface Plan {
  readonly browser: BrowserName;
  readonly executable: string;
  readonly pages: readonly FolderPage[];
  readonly modes: readonly Scripts[];
  /** Visits of each page with the extension; a page out of bounds gets twice as many again. */
  readonly runs: number;
  /** Folder for pictures. */
  readonly shots: string | undefined;
}

/** Pages move about and make things up by themselves, and not each time the same: one look without us would not show that. */
const LEAST_CONTROLS = 2;

/** Exit code: 1 when a promise of the extension is broken on some page. */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      browser: { type: 'string', default: 'chromium' },
      scripts: { type: 'string', default: 'both' },
      runs: { type: 'string', default: '3' },
      only: { type: 'string', default: '' },
      shots: { type: 'string' },
      built: { type: 'boolean', default: false },
    },
  });
  const browser = BROWSER_NAMES.find((name) => name === values.browser);
  const modes = (['off', 'on'] as const).filter(
    (mode) => values.scripts === mode || values.scripts === 'both',
  );
  const [folder] = positionals;
  if (!folder || !browser || modes.length === 0) throw new ExpectedError(USAGE);
  const pages = readPagesFolder(folder)?.filter(({ name }) => name.includes(values.only));
  if (!pages) {
    console.log(`${folder}: not here, skipped`);
    return 0;
  }
  const [executable] = provideBrowsers([browser]);
  if (!values.built) buildExtension(browser);
  const plan = {
    browser,
    executable: executable!,
    pages,
    modes,
    runs: Number(values.runs),
    shots: values.shots,
  };
  const results = await visitAll(plan);
  console.log(tableOf(results));
  console.log(`\n${summaryOf(results)}`);
  return results.some((result) => brokenPromises(result).length > 0) ? 1 : 0;
}

async function visitAll(plan: Plan): Promise<PageResult[]> {
  const controls = await withBrowser(plan, emptyExtension(), (driver) => visitWithout(driver, plan));
  return withBrowser(plan, extensionFolder(plan.browser), async (driver) => {
    const ask = await openAsker(driver);
    const results: PageResult[] = [];
    for (const scripts of plan.modes) {
      for (const page of plan.pages) {
        const control = controls.get(keyOf(page, scripts));
        if (!control) continue;
        const look =
          plan.shots && scripts === 'off'
            ? (tab: Tab) => takePicture(tab, join(plan.shots!, page.name))
            : undefined;
        const result = (visits: readonly Visit[]): PageResult => ({
          name: page.name,
          scripts,
          visits,
          differences: compareVisits(visits.at(-1)!, control, scripts),
        });
        const visits: Visit[] = [];
        const again = async (runs: number) => {
          for (let run = 1; run <= runs; run += 1)
            visits.push(await visit({ driver, page, scripts, ask, look: run === runs ? look : undefined }));
        };
        await again(plan.runs);
        // A busy machine makes any slice long now and then; a page that is too much for us stays so.
        if (brokenPromises(result(visits)).length > 0) await again(2 * plan.runs);
        results.push(result(visits));
        console.error(lineOf(results.at(-1)!));
      }
    }
    return results;
  });
}

/** Each page as it is by itself, as often as it is visited with us; none that does not open at all. */
async function visitWithout(driver: Driver, { pages, modes, runs }: Plan): Promise<Map<string, Visit[]>> {
  const visits = new Map<string, Visit[]>();
  for (const scripts of modes) {
    for (const page of pages) {
      const controls: Visit[] = [];
      try {
        for (let run = 0; run < Math.max(runs, LEAST_CONTROLS); run += 1)
          controls.push(await visit({ driver, page, scripts }));
        visits.set(keyOf(page, scripts), controls);
      } catch (error) {
        console.error(
          `${keyOf(page, scripts)}: left out, for it does not open without us: ${firstLine(String(error))}`,
        );
      }
    }
  }
  return visits;
}

function keyOf({ name }: FolderPage, scripts: Scripts): string {
  return `${name} ${scripts}`;
}

async function withBrowser<T>(
  plan: Plan,
  extension: string,
  use: (driver: Driver) => Promise<T>,
): Promise<T> {
  const launch = { chromium: launchChromium, firefox: launchFirefox }[plan.browser];
  const driver = await launch({ executable: plan.executable, extension });
  try {
    return await use(driver);
  } finally {
    await driver.close();
  }
}

/** The same browser with an extension that does nothing. */
function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-empty-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const manifest = {
    manifest_version: 3,
    name: 'Nothing',
    version: '1',
    browser_specific_settings: { gecko: { id: 'nothing@sidelight.invalid' } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** The top of the page, tall enough to judge where marks stand. */
async function takePicture(tab: Tab, name: string): Promise<void> {
  mkdirSync(join(name, '..'), { recursive: true });
  await tab.resize({ width: 1280, height: 4000 });
  await tab.screenshot(`${name}.png`);
  writeFileSync(`${name}.txt`, (await tab.run(describeMarks)).join('\n'));
}

/** Runs inside the page: each mark with the text around it and the elements it stands in, innermost first. */
function describeMarks(): string[] {
  return [...CSS.highlights].flatMap(([name, ranges]) =>
    [...ranges].map(({ startContainer, startOffset }) => {
      const text = startContainer.textContent ?? '';
      const path: string[] = [];
      for (let at = startContainer.parentElement; at && path.length < 9; at = at.parentElement)
        path.push(
          [at.localName, at.id && `#${at.id}`, at.className && `.${String(at.className).split(' ')[0]}`]
            .filter(Boolean)
            .join(''),
        );
      const around = `${text.slice(Math.max(0, startOffset - 40), startOffset)}[${text.slice(startOffset, startOffset + 50)}`;
      return `${name.slice(10)}: ${around.replace(/\s+/g, ' ')}\n    ${path.join(' < ')}`;
    }),
  );
}
