/** Put into each page, into a world of its own as a content script is. */
import { walkAndTouch } from './floor';
import { PEERS, type PeerName } from './peers';
import { Pipeline } from './pipeline';

let pipeline: Pipeline | undefined;
/** What the next step works on: handed over outside of the timed part. */
let given: unknown;

const page = {
  /** What a call costs by itself. */
  nothing: () => 0,
  give(what: unknown): void {
    given = what;
  },
  walkAndTouch,
  read(): void {
    pipeline = new Pipeline();
    pipeline.read();
  },
  question: () => pipeline!.message,
  learn: () => pipeline!.learn(given as string),
  choose: () => pipeline!.choose(),
  paintAll: () => pipeline!.paintAll(),
  /** From nothing to marks: each page has to build what it searches with. The number of mentions. */
  peer: (name: PeerName) => PEERS[name](given as readonly string[]),
};

Object.assign(globalThis, { bench: page });
