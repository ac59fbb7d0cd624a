import { createMatcher } from '@/lib/match/create-matcher';
import type { TextsQuery } from '@/lib/match/handshake';
import { noChanges } from '@/lib/page/changes';
import { chooseHits } from '@/lib/page/choose-hits';
import { locateHits, placeToMark } from '@/lib/page/locate-hits';
import { PageText } from '@/lib/page/page-text';
import { Painter } from '@/lib/page/paint';

/** Our page side in the steps that `PageMarker` takes, without slices, each to be timed by itself. */
export class Pipeline {
  private readonly matcher = createMatcher();
  private readonly text = new PageText(this.matcher, () => undefined);
  private readonly painter = new Painter();
  private query: TextsQuery | undefined;
  /** The question to be asked next, as it travels: the browser turns each message into JSON while the page waits. */
  message: string | undefined;

  /** Reads the page, and words the first question. */
  read(): void {
    const changes = noChanges();
    changes.dirty.add(document.documentElement);
    drain(this.text.read(changes, noChanges));
    this.ask();
  }

  /** Takes in an answer, and words the next question if there is one. */
  learn(answer: string): void {
    this.matcher.learn(this.query!, JSON.parse(answer));
    this.ask();
  }

  /** Paints as shipped: of each fact the first mention that can be seen, which asks for layout. The number of marks. */
  choose(): number {
    const hits = drain(locateHits([...this.text.withHits()], () => false));
    const chosen = drain(chooseHits(hits, { mentions: 'first', screenHeight: window.innerHeight }));
    this.painter.paint(chosen.map(placeToMark));
    return chosen.length;
  }

  /** Paints every mention instead, which is what the peers do. The number of hits. */
  paintAll(): number {
    const hits = drain(locateHits([...this.text.withHits()], () => false));
    // By one that has painted nothing: what is painted already would be left as it is.
    new Painter().paint(hits.map(placeToMark));
    return hits.length;
  }

  private ask(): void {
    this.query = this.matcher.question();
    if (!this.query) {
      drain(this.text.askAgain());
      this.query = this.matcher.question();
    }
    this.message = this.query && JSON.stringify(this.query);
  }
}

function drain<T>(work: Generator<void, T, undefined>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
