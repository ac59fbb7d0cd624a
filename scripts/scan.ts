// Prints the hits in text or HTML files as JSON lines: npm run scan -- FILE…
import { packs } from 'virtual:sidelight/packs';

import { ExpectedError } from './lib/expected-error';
import { createFactFinder, idOf, paragraphsOf } from './lib/find-facts';
import { readHtml } from './lib/html-blocks';
import { readPageFile } from './lib/page-file';

/**
 * Offsets are UTF-16 units; in an HTML file of the text that was scanned, one block a line. Exit code: 1 when no file was
 * named, or one could not be read; the others are scanned all the same.
 */
export function main(files: readonly string[]): number {
  if (files.length === 0) {
    console.error('usage: npm run scan -- FILE…');
    return 1;
  }
  const findFacts = createFactFinder(packs);
  let exitCode = 0;
  for (const file of files) {
    try {
      const { text, blocks } = readPage(file);
      for (const hit of findFacts(blocks)) {
        const { category, start, end } = hit;
        console.log(
          JSON.stringify({ file, fact: idOf(hit), category, start, end, text: text.slice(start, end) }),
        );
      }
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      console.error(error.message);
      exitCode = 1;
    }
  }
  return exitCode;
}

function readPage(file: string): ReturnType<typeof readHtml> {
  const content = readPageFile(file);
  return isHtml(file, content) ? readHtml(content) : { text: content, blocks: paragraphsOf(content) };
}

/** By the file's name, else by how it begins. */
function isHtml(file: string, content: string): boolean {
  return /\.x?html?$/i.test(file) || /^\s*<(?:!doctype html|html)/i.test(content);
}
