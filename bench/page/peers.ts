/**
 * What others offer for the same job, each used as well as it can be. All get the same forms and mark every mention in a page; none
 * knows inflection, contexts or blocking phrases.
 */
import AdvancedMark from 'advanced-mark.js';
import findAndReplace from 'findandreplacedomtext';
import Mark from 'mark.js';
import AhoCorasick from 'modern-ahocorasick/fast';

import { isSkipped } from '@/lib/page/skip';

import { paintFound, type Found } from './paint-ranges';
import { oneExpression } from './word-list';

/** Marks a page; answers how many mentions. Synchronous, whatever it looks like. */
type Peer = (forms: readonly string[]) => number;

export type PeerName =
  'one RegExp' | 'modern-ahocorasick' | 'findAndReplaceDOMText' | 'mark.js' | 'advanced-mark.js';

export const PEERS: Readonly<Record<PeerName, Peer>> = {
  'one RegExp': (forms) => {
    const expression = oneExpression(forms);
    return paintFound((text) => matchesOf(expression, text));
  },
  'modern-ahocorasick': (forms) => {
    const machine = new AhoCorasick([...forms], { boundary: 'unicode' });
    return paintFound((text) => machine.iterate(text, { strategy: 'leftmost-longest' }));
  },
  findAndReplaceDOMText: (forms) => {
    let hits = 0;
    findAndReplace(document.body, {
      preset: 'prose',
      find: oneExpression(forms),
      filterElements: (node) => !(node instanceof Element && isSkipped(node)),
      replace: ({ text, index }) => {
        // A mention across tags comes in portions.
        if (index === 0) hits += 1;
        const mark = document.createElement('mark');
        mark.textContent = text;
        return mark;
      },
    });
    return hits;
  },
  // Its own `mark(forms)` walks the page once for each form; one expression is what it can do best.
  'mark.js': (forms) => {
    let hits = 0;
    new Mark(document.body).markRegExp(oneExpression(forms), { done: (count) => (hits = count) });
    return hits;
  },
  'advanced-mark.js': (forms) => {
    let hits = 0;
    new AdvancedMark(document.body).markRegExp(oneExpression(forms), {
      acrossElements: true,
      blockElementsBoundary: true,
      done: (_, matches) => (hits = matches),
    });
    return hits;
  },
};

function* matchesOf(expression: RegExp, text: string): Generator<Found> {
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text))
    yield { start: match.index, end: expression.lastIndex };
}
