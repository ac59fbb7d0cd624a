import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { type Browser, chromium, type Page } from 'playwright-core';
import { packs } from 'virtual:sidelight/packs';
import { build } from 'vite';

import { createCatalog } from '@/lib/facts/catalog';
import type { Messages } from '@/lib/i18n/messages';
import english from '@/public/_locales/en/messages.json';
import russian from '@/public/_locales/ru/messages.json';
import ukrainian from '@/public/_locales/uk/messages.json';

import type { Staging } from './card-stage';
import { contentFor, type Variant } from './card-variants';
import { QUIET_FLAGS } from './quiet-chromium';

const ROOM_PX = 24;
const MESSAGES: Readonly<Record<string, Messages>> = { en: english, ru: russian, uk: ukrainian };
const PAPER = { light: '#fff', dark: '#141517' } as const;

interface Stage {
  readonly browser: Browser;
  readonly script: string;
}

/** Where the card stands model: alone in real Chromium, on a page that would spoil it if it could. */
export interface CardStudio {
  /** Draws the variant, into a picture where a file is named; answers what is wrong with it, axe's violations among that. */
  shoot(variant: Variant, picture?: string): Promise<readonly string[]>;
  /** The card as a script of its own. */
  readonly script: string;
  close(): Promise<void>;
}

export async function openCardStudio(executable: string): Promise<CardStudio> {
  const browser = await chromium.launch({ executablePath: executable, args: [...QUIET_FLAGS] });
  const script = await bundledStage();
  return {
    script,
    shoot: (variant, picture) => shoot(variant, { browser, script }, picture),
    close: () => browser.close(),
  };
}

async function shoot(
  variant: Variant,
  { browser, script }: Stage,
  picture?: string,
): Promise<readonly string[]> {
  const { width = 568, height = 1400, theme = 'light', forcedColors, zoom = 1 } = variant;
  const context = await browser.newContext({
    viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
    deviceScaleFactor: 2 * zoom,
    colorScheme: theme,
    forcedColors: forcedColors ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    await page.setContent(pageAround(variant));
    await page.addScriptTag({ content: script });
    await page.addScriptTag({
      content: readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
    });
    await page.evaluate((staging) => globalThis.stageCard(staging), stagingOf(variant));
    for (const key of variant.press ?? []) {
      const name = MESSAGES[variant.locale ?? 'en']?.[key]?.message ?? key;
      await page.getByRole('button', { name, exact: true }).click({ timeout: 3000 });
    }
    const wrong = [...(await measured(page)), ...(await axed(page))];
    if (picture)
      await page.screenshot({ path: picture, ...(variant.form !== 'sheet' && { clip: await clipOf(page) }) });
    return wrong;
  } finally {
    await context.close();
  }
}

function stagingOf(variant: Variant): Staging {
  const { locale = 'en', theme = 'light', form = 'card', isPinned, canGoBack, pageSource } = variant;
  return {
    content: contentFor(variant, createCatalog(packs)),
    messages: MESSAGES[locale] ?? english,
    locale,
    theme,
    form,
    ...(isPinned !== undefined && { isPinned }),
    ...(canGoBack !== undefined && { canGoBack }),
    ...(pageSource !== undefined && { pageSource }),
  };
}

/** A page that would spoil the card if it could. */
function pageAround({ theme = 'light', rtlPage }: Variant): string {
  const dir = rtlPage ? ' dir="rtl"' : '';
  return `<!doctype html><html lang="en"${dir}><title>Contact sheet</title><style>
    html { font-size: 31px; } body { margin: 0; background: ${PAPER[theme]}; letter-spacing: 3px; text-transform: uppercase; text-align: center; }
    * { line-height: 3 !important; color: red; } div { opacity: 0.2 !important; border: 9px solid red !important; }
  </style><main><h1 style="font-size: 0">Page</h1></main></html>`;
}

async function clipOf(page: Page) {
  const box = await page.getByRole('dialog').boundingBox();
  if (!box) throw new Error('no card on the stage');
  const size = page.viewportSize() ?? { width: box.width, height: box.height };
  return {
    x: 0,
    y: 0,
    width: Math.min(size.width, box.x + box.width + ROOM_PX),
    height: Math.min(size.height, box.y + box.height + ROOM_PX),
  };
}

/** The halves are of one width, and nothing sticks out sideways. */
function measured(page: Page): Promise<readonly string[]> {
  return page.getByRole('dialog').evaluate((card) => {
    const wrong: string[] = [];
    const [first = 0, second = 0] = [...card.querySelectorAll('[role=group]')].map(
      (half) => half.getBoundingClientRect().width,
    );
    if (Math.abs(first - second) > 1) wrong.push(`halves of ${first} and ${second} px`);
    if (card.scrollWidth > card.clientWidth) wrong.push(`${card.scrollWidth - card.clientWidth} px too wide`);
    return wrong;
  });
}

async function axed(page: Page): Promise<readonly string[]> {
  const violations = await page.evaluate(async () => {
    const { violations: found } = await (
      globalThis as unknown as { axe: typeof import('axe-core') }
    ).axe.run();
    return found.map(
      ({ id, nodes }) =>
        `axe: ${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('; ')}`,
    );
  });
  return violations;
}

/** The card as a script of its own, as small as it gets. */
async function bundledStage(): Promise<string> {
  const output = await build({
    configFile: 'vite.scripts.config.ts',
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      lib: { entry: 'scripts/lib/card-stage.tsx', formats: ['iife'], name: 'stage' },
      cssMinify: true,
      minify: true,
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (!bundle || !('output' in bundle)) throw new Error('nothing was built');
  return bundle.output[0].code;
}
