import type { Fact, Pack } from '@/lib/facts/fact';
import { exportName, factsAsCsv, factsAsJson } from '@/lib/library/export-facts';

const FORMATS = {
  csv: { write: factsAsCsv, type: 'text/csv;charset=utf-8' },
  json: { write: factsAsJson, type: 'application/json' },
} as const;

/** Hands the reader a file with these facts. It is made here: nothing is asked of any server. */
export function saveFacts(pack: Pack, facts: readonly Fact[], format: keyof typeof FORMATS): void {
  const { write, type } = FORMATS[format];
  const address = URL.createObjectURL(new Blob([write(pack, facts)], { type }));
  const link = Object.assign(document.createElement('a'), {
    href: address,
    download: exportName(pack, format),
  });
  link.click();
  // The browser has the content by then; the address would hold it for as long as the page is open.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
