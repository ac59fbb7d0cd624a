import { excerpt, type FileProblem } from './file-problem';
import type { Stored } from './migrate-stored';
import { repeatedKey } from './repeated-key';

/** Bytes. All settings of a reader who muted every fact of a large pack are a tenth of it; above, it is another file. */
export const MAX_FILE_BYTES = 1_000_000;

/** The JSON object that a file holds; a byte order mark before it is no part of it. */
export function parseSettingsJson(bytes: Uint8Array): { readonly json: Stored } | FileProblem {
  if (bytes.length > MAX_FILE_BYTES) return { kind: 'too-large' };
  const text = decode(bytes);
  if (text === undefined) return { kind: 'not-text' };
  if (text.trim() === '') return { kind: 'empty' };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // Each browser says in words of its own, and none reliably where.
    return { kind: 'not-json' };
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return { kind: 'not-object', value: excerpt(json) };
  const key = repeatedKey(text);
  return key === undefined ? { json: json as Stored } : { kind: 'repeated-key', key };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Its only way to say that the bytes are no UTF-8.
    return undefined;
  }
}
