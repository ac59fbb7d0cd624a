import { readFileSync } from 'node:fs';

import type { StoreScene } from './store-scenes';

const ICON = new URL('../../public/icon/sidelight.svg', import.meta.url);

const LOOK = {
  light: {
    paper: '#efece5',
    ink: '#1d1f21',
    quiet: '#55595f',
    edge: 'rgb(0 0 0 / 12%)',
    shade: 'rgb(0 0 0 / 12%)',
  },
  dark: {
    paper: '#0f1113',
    ink: '#ece9e3',
    quiet: '#a9adb3',
    edge: 'rgb(255 255 255 / 14%)',
    shade: 'rgb(0 0 0 / 60%)',
  },
};

const SERIF = "Georgia, 'Liberation Serif', serif";
const SANS = "system-ui, 'Liberation Sans', sans-serif";

/** The page that a picture is taken of, 1280 × 800: words above, views of the extension below, at their own size. */
export function stagePage({ title, line, scheme, shows }: StoreScene, views: readonly Buffer[]): string {
  const look = LOOK[scheme];
  const pictures = shows.map(({ at }, index) => {
    const place = `left:${at.x}px;top:${at.y}px;width:${at.width}px;height:${at.height}px`;
    return `<img style="${place}" src="data:image/png;base64,${views[index]!.toString('base64')}">`;
  });
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; width: 1280px; height: 800px; overflow: hidden; position: relative; background: ${look.paper}; color: ${look.ink} }
    h1 { position: absolute; left: 60px; top: 42px; margin: 0; font: 40px/1.15 ${SERIF} }
    p { position: absolute; left: 60px; top: 102px; margin: 0; font: 18px/1.4 ${SANS}; color: ${look.quiet} }
    img { position: absolute; border-radius: 10px 10px 0 0; box-shadow: 0 0 0 1px ${look.edge}, 0 14px 40px ${look.shade} }
  </style><h1>${title}</h1><p>${line}</p>${pictures.join('')}`;
}

/** The small tile, 440 × 280. */
export function tilePage(): string {
  const icon = readFileSync(ICON, 'utf8');
  const { paper, ink, quiet } = LOOK.light;
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; width: 440px; height: 280px; overflow: hidden; position: relative; background: ${paper}; color: ${ink} }
    header { position: absolute; left: 36px; top: 40px; display: flex; align-items: center; gap: 16px; font: 44px/1 ${SERIF} }
    svg { width: 56px; height: 56px }
    p { position: absolute; left: 36px; top: 124px; width: 380px; margin: 0; font: 25px/1.35 ${SERIF} }
    u { text-decoration: underline 2px dotted #48516a; text-underline-offset: 6px }
    small { position: absolute; left: 36px; bottom: 34px; font: 16px/1 ${SANS}; color: ${quiet} }
  </style><header>${icon}Sidelight</header>
  <p>One <u>term</u>, two framings,<br>side by side.</p><small>For people who read the news</small>`;
}
