import type { Plugin } from 'vite';

const ID = 'virtual:sidelight/packs';

/** Placeholder until the reader of packs stands: no pack at all. */
export function packs(): Plugin {
  return {
    name: 'sidelight-packs',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) => (id === `\0${ID}` ? 'export const packs = [];' : undefined),
  };
}
