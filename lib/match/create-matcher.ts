import type { TextsAnswer, TextsQuery } from './handshake';
import type { Hit } from './hit';
import type { ClassId } from './pattern';

/** A text of the page, and what was found in it. */
export interface KnownText {
  /** In order; none before the background has answered. Offsets are UTF-16 units of the text as it was read. */
  readonly hits: readonly Hit[];
}

/** Finds the facts in a page's texts, with the help of a background that knows them. One for each page. */
export interface Matcher {
  /** Takes in one block's text: no name runs from one block into another. The same text is the same known text. */
  read(text: string): KnownText;
  /**
   * About texts that no answer was learnt about yet; undefined when there are none, or all is stale. Ask one question
   * at a time: what a later one holds depends on the answer to the earlier. One that got no answer is simply asked again.
   */
  question(): TextsQuery | undefined;
  /** Takes in the answer to the last question; an answer to any other is ignored. */
  learn(query: TextsQuery, answer: TextsAnswer): void;
  /** The facts are not those of earlier answers any more: `reset()`, then read everything again. */
  readonly isStale: boolean;
  /** The page has shown more of contexts since a text in which a name waits was asked about: `askAgain()` of each. */
  readonly hasNewContext: boolean;
  /** Asks anew about a text in which a name waits for its context, if the page has shown more since. */
  askAgain(text: KnownText): void;
  /** Forgets everything. */
  reset(): void;
}

/** Most text in one question, UTF-16 units: so much is sent and answered within a few milliseconds. */
const MOST_UNITS = 32_768;

/** Most texts in one question. */
const MOST_TEXTS = 2_000;

/** Texts are known again as long as there are no more of them than this, UTF-16 units: pages draw the same things anew. */
const KEPT_UNITS = 500_000;

const NO_HITS: readonly Hit[] = [];

export function createMatcher(): Matcher {
  return new PageMatcher();
}

interface TextState extends KnownText {
  readonly text: string;
  hits: readonly Hit[];
  /** Where a name in it waits for a context: how many classes of contexts the page had shown when it was asked about. */
  waitsSince: number | undefined;
}

class PageMatcher implements Matcher {
  isStale = false;
  private texts = new Map<string, TextState>();
  /** Of all in `texts`. */
  private units = 0;
  /** To be asked about. */
  private open: TextState[] = [];
  /** Least `waitsSince` of any text. */
  private leastHeld = Infinity;
  private asked: { readonly query: TextsQuery; readonly texts: readonly TextState[] } | undefined;
  private held = new Set<ClassId>();
  private revision: string | undefined;

  get hasNewContext(): boolean {
    return this.leastHeld < this.held.size;
  }

  read(text: string): KnownText {
    const known = this.texts.get(text);
    if (!known) return this.add(text);
    // It may have been out of the page while others were asked about again.
    this.leastHeld = Math.min(this.leastHeld, known.waitsSince ?? Infinity);
    return known;
  }

  question(): TextsQuery | undefined {
    const { open } = this;
    if (open.length === 0 || this.isStale) return undefined;
    let end = 1;
    for (let units = open[0]!.text.length; end < open.length && end < MOST_TEXTS; end += 1) {
      units += open[end]!.text.length;
      if (units > MOST_UNITS) break;
    }
    const texts = open.slice(0, end);
    const query = { texts: texts.map(({ text }) => text), held: [...this.held] };
    this.asked = { query, texts };
    return query;
  }

  learn(query: TextsQuery, { revision, hits, waiting, held }: TextsAnswer): void {
    if (this.asked?.query !== query) return;
    const { texts } = this.asked;
    this.asked = undefined;
    this.revision ??= revision;
    this.isStale = this.revision !== revision;
    if (this.isStale) return;
    this.open.splice(0, texts.length);
    for (const classId of held) this.held.add(classId);
    for (const text of texts) {
      text.waitsSince = undefined;
      text.hits = NO_HITS;
    }
    for (const [index, found] of hits) texts[index]!.hits = found;
    for (const index of waiting) texts[index]!.waitsSince = this.held.size;
    if (waiting.length > 0) this.leastHeld = Math.min(this.leastHeld, this.held.size);
  }

  askAgain(text: KnownText): void {
    const state = text as TextState;
    this.leastHeld = this.held.size;
    if (state.waitsSince === undefined || state.waitsSince === this.held.size) return;
    state.waitsSince = undefined;
    this.open.push(state);
  }

  reset(): void {
    this.isStale = false;
    this.leastHeld = Infinity;
    this.texts = new Map();
    this.units = 0;
    this.open = [];
    this.asked = undefined;
    this.held = new Set();
    this.revision = undefined;
  }

  private add(text: string): TextState {
    this.units += text.length;
    if (this.units > KEPT_UNITS) {
      this.units = text.length;
      this.texts = new Map();
    }
    const state: TextState = { text, hits: NO_HITS, waitsSince: undefined };
    this.texts.set(text, state);
    this.open.push(state);
    return state;
  }
}
