import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { drawIcon, ICON_FILES } from './lib/draw-icons';
import { iconSvg } from './lib/icon-svg';

const FOLDER = 'public/icon';

/** Draws the icons of the toolbar and the stores, and the same as SVG for our own pages. */
export function main(): void {
  mkdirSync(FOLDER, { recursive: true });
  for (const { name, ...icon } of ICON_FILES) writeFileSync(join(FOLDER, name), drawIcon(icon).png);
  writeFileSync(join(FOLDER, 'sidelight.svg'), iconSvg({ variant: 'on' }));
  console.log(`${ICON_FILES.length + 1} files in ${FOLDER}`);
}
