import { findHits } from './find-hits';
import type { WordsAnswer, WordsQuery } from './handshake';
import type { Hit } from './hit';
import { Knowledge } from './knowledge';
import type { ReadText } from './read-text';
import { TextReader } from './text-reader';
import { Vocabulary, type WordId } from './vocabulary';

export type { ReadText } from './read-text';

export interface Learned {
  /** Texts read earlier may now hold other hits: a context was met, or a text was looked at before its words were answered. */
  readonly changed: boolean;
  /** The facts are not those of earlier answers any more: `reset()`, then read everything again. */
  readonly stale: boolean;
}

/** Finds the facts in a page's texts, with the help of a background that knows them. One for each page. */
export interface Matcher {
  /** Reads one block's text. No name runs from one block into another. */
  read(text: string): ReadText;
  /**
   * The words that no answer was learnt about yet; undefined when there are none. Ask one question at a time: what a later one holds
   * depends on the answer to the earlier. A question that got no answer is simply asked again.
   */
  question(): WordsQuery | undefined;
  /** Takes in the answer to the last question; an answer to any other is ignored. */
  learn(query: WordsQuery, answer: WordsAnswer): Learned;
  /** The hits in a text, in order; offsets are UTF-16 units of the text as it was read. */
  hits(text: ReadText): readonly Hit[];
  /** Forgets everything. Texts read before hold no hits any more. */
  reset(): void;
}

const NO_HITS: readonly Hit[] = [];
const NOTHING: Learned = { changed: false, stale: false };

export function createMatcher(): Matcher {
  return new PageMatcher();
}

class PageMatcher implements Matcher {
  private vocabulary = new Vocabulary();
  private reader = new TextReader(this.vocabulary);
  private knowledge = new Knowledge();
  private open: { readonly query: WordsQuery; readonly next: WordId } | undefined;
  /** Whether a text was looked at before all of its words were answered. */
  private isAhead = false;

  read(text: string): ReadText {
    return this.reader.read(text);
  }

  question(): WordsQuery | undefined {
    const { answered, seen } = this.knowledge;
    const next = this.vocabulary.size;
    if (answered === next) return undefined;
    const query = { words: this.vocabulary.linesFrom(answered), known: [...seen] };
    this.open = { query, next };
    return query;
  }

  learn(query: WordsQuery, answer: WordsAnswer): Learned {
    if (this.open?.query !== query) return NOTHING;
    const { next } = this.open;
    this.open = undefined;
    const { revision } = this.knowledge;
    if (revision !== undefined && revision !== answer.revision) return { changed: true, stale: true };
    const isMet = this.knowledge.add(answer, next);
    const changed = isMet || this.isAhead;
    this.isAhead = false;
    return { changed, stale: false };
  }

  hits(text: ReadText): readonly Hit[] {
    if (text.vocabulary !== this.vocabulary) return NO_HITS;
    const hits = findHits(text, this.knowledge);
    // All patterns that this text's words allow are known once they are answered; no later word adds to them.
    if (!text.isBelow(this.knowledge.answered)) this.isAhead = true;
    else if (!hits) text.release();
    return hits ?? NO_HITS;
  }

  reset(): void {
    this.vocabulary = new Vocabulary();
    this.reader = new TextReader(this.vocabulary);
    this.knowledge = new Knowledge();
    this.open = undefined;
    this.isAhead = false;
  }
}
