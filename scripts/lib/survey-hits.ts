import { findNodes } from './ax-tree';
import type { Tab } from './browser-driver';
import { centreOf } from './geometry';
import { until } from './until';

/** One way of writing that is marked on a page, with what its card is called. */
export interface MarkedText {
  readonly term: string;
  readonly text: string;
  readonly count: number;
}

const DIALOG = { role: 'dialog' };

/** px from the top of the viewport: between them a mark is clear of headers that stick, and its card has room. */
const COMFORT = { top: 120, bottom: 560 };

/** px in the viewport, in the margin of any page. */
const ASIDE = { x: 5, y: 5 };

/** Rests on one mark of each text on the page, in document order, and reads what its card is called. */
export async function surveyHits(page: Tab): Promise<MarkedText[]> {
  const texts = (await page.marks()).map(({ text }) => text);
  const found: MarkedText[] = [];
  for (const text of new Set(texts)) {
    const term = await openCardOn(page, text);
    await closeCard(page);
    found.push({ term, text, count: texts.filter((other) => other === text).length });
  }
  return found;
}

/** Scrolls to the first mark with this text, rests on it, and gives the name of the card that opens. */
export async function openCardOn(page: Tab, text: string): Promise<string> {
  const { y } = await boxOf(page, text);
  if (y < COMFORT.top || y > COMFORT.bottom) await page.run(scrollAndSettle, y - COMFORT.top);
  await page.movePointer(centreOf(await boxOf(page, text)));
  return until(`the card of “${text}”`, async () => {
    const [card] = findNodes(await page.accessibility(), DIALOG);
    return card?.name;
  });
}

/** The page hears of a scroll with its next frame. A card does not open on what came under a resting pointer. */
function scrollAndSettle(distance: number): Promise<void> {
  scrollBy({ top: distance, behavior: 'instant' });
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

async function boxOf(page: Tab, text: string) {
  const mark = (await page.marks()).find((candidate) => candidate.text === text);
  if (!mark) throw new Error(`“${text}” is no longer marked`);
  return mark.box;
}

/** Dismisses the card, and takes the pointer off its mark: one that was dismissed stays closed while it rests there. */
export async function closeCard(page: Tab): Promise<void> {
  await page.press('Escape');
  await page.movePointer(ASIDE);
  await until('the card to close', async () =>
    findNodes(await page.accessibility(), DIALOG).length === 0 ? true : undefined,
  );
}

/** Plain columns for a terminal. */
export function tableOf(rows: readonly MarkedText[]): string {
  const lines = [
    ['term', 'text', 'count'],
    ...rows.map(({ term, text, count }) => [term, text, String(count)]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
