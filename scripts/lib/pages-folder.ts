import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { newsSiteHosts } from './news-sites';
import { declaredCharset } from './page-file';
import type { Reply } from './served-pages';

/** Stands in for the host of a page that is not on the list. */
const STAND_IN = 'www.bbc.com';

/** A page to visit. */
export interface FolderPage {
  readonly name: string;
  /** Where it is served: its own address where the extension runs there. */
  readonly url: string;
  readonly reply: Reply;
}

interface IndexEntry {
  readonly file: string;
  readonly url: string | null;
  readonly domain: string;
  readonly charset_bytes: string;
}

/** Every page that `index.json` names, else every `*.html`. Undefined: there is no such folder. */
export function readPagesFolder(folder: string): FolderPage[] | undefined {
  if (!existsSync(folder)) return undefined;
  const index = join(folder, 'index.json');
  const entries: readonly Partial<IndexEntry>[] = existsSync(index)
    ? (JSON.parse(readFileSync(index, 'utf8')) as { pages: IndexEntry[] }).pages
    : readdirSync(folder)
        .filter((file) => file.endsWith('.html'))
        .map((file) => ({ file }));
  const hosts = newsSiteHosts();
  return entries.map((entry) => {
    const name = basename(entry.file!, '.html');
    const body = readFileSync(join(folder, entry.file!));
    const charset = entry.charset_bytes ?? declaredCharset(body);
    return {
      name,
      url: listedAddress(entry.url ?? `https://${entry.domain ?? STAND_IN}/${name}`, hosts),
      reply: { body, headers: { 'content-type': `text/html; charset=${charset}` } },
    };
  });
}

function listedAddress(address: string, hosts: readonly string[]): string {
  const url = new URL(address);
  const isListed = hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
  if (!isListed) url.hostname = STAND_IN;
  url.hash = '';
  return url.href;
}
