import { readFileSync } from 'node:fs';

import { ExpectedError } from './expected-error';

/** A file of text or HTML, in the encoding that it says it is in. Throws an `ExpectedError` when it cannot be read. */
export function readPageFile(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new ExpectedError(`${file}: cannot be read (${(error as Error).message})`);
  }
  return decoderOf(bytes).decode(bytes);
}

/** What a `<meta>` near the top says, as a browser would look for it. */
export function declaredCharset(body: Buffer): string {
  return /<meta[^>]+charset=["']?([\w-]+)/i.exec(body.toString('latin1', 0, 1024))?.[1] ?? 'utf-8';
}

function decoderOf(bytes: Buffer): TextDecoder {
  // A byte order mark goes before what the page says.
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  if (first === 0xef && second === 0xbb) return new TextDecoder();
  try {
    return new TextDecoder(declaredCharset(bytes));
  } catch {
    // A name that no browser knows counts for nothing.
    return new TextDecoder();
  }
}
