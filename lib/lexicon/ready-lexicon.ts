import type { Pack } from '@/lib/facts/fact';

import { compileLexicon, revisionOf } from './compile-lexicon';
import type { CompiledLexicon } from './compiled';
import type { Lexicon } from './lexicon';
import { openLexicon } from './open-lexicon';

/** Keeps one compiled lexicon from one start to the next. Either may fail, where the browser keeps nothing for us. */
export interface LexiconShelf {
  /** What was put there last; undefined when nothing was. */
  take(): Promise<CompiledLexicon | undefined>;
  /** In place of what is there. */
  put(compiled: CompiledLexicon): Promise<void>;
}

export interface DigestedPacks {
  readonly packs: readonly Pack[];
  /** Another one whenever anything in the packs is: of whoever made them, since to look through them all would take as long as the rest. */
  readonly digest: string;
}

/** The lexicon of these packs: the one on the shelf when it is theirs, else compiled now and put there for the next start. */
export async function readyLexicon({ packs, digest }: DigestedPacks, shelf: LexiconShelf): Promise<Lexicon> {
  const revision = revisionOf(digest);
  const kept = await openFrom(shelf);
  if (kept?.revision === revision) return kept;
  const compiled = compileLexicon(packs, revision);
  // Not waited for; if it fails, the next start compiles again.
  shelf.put(compiled).catch(() => undefined);
  return openLexicon(compiled);
}

async function openFrom(shelf: LexiconShelf): Promise<Lexicon | undefined> {
  try {
    const compiled = await shelf.take();
    return compiled && openLexicon(compiled);
  } catch {
    // Denied, damaged or not what we put there: all the same, it can be compiled.
    return undefined;
  }
}
