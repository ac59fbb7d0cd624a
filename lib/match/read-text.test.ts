import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { splitWords } from '@/lib/words/split-words';
import { WordSpans } from '@/lib/words/word-spans';

import { TextReader } from './text-reader';
import { Vocabulary } from './vocabulary';

/** The cases count, not the machine's speed. */
const TIMEOUT_MS = 180_000;

it(
  'knows where its words stand, in any order they are asked for',
  () => {
    const parts = fc.constantFrom(
      ..."a b s S l U.S. ’s ' + & - , . é Ж 5 日 𝐀 a\u00adb \u00ad 😀 OTAN x.y ".split(' '),
      ' ',
      '\n',
      'x'.repeat(70),
    );
    const reader = new TextReader(new Vocabulary());
    const isSame = fc.property(fc.array(parts, { maxLength: 14 }), fc.nat(), (some, first) => {
      const text = some.join('');
      const read = reader.read(text);
      const spans = new WordSpans();
      splitWords(text, spans);
      if (read.count !== spans.count) return false;
      if (spans.count === 0) return true;
      read.start(first % spans.count);
      return Array.from({ length: spans.count }, (_, at) => read.start(at)).every(
        (start, at) => start === spans.start[at],
      );
    });
    const run = fc.check(isSame, { numRuns: 20_000 });
    expect(fc.defaultReportMessage(run)).toBeUndefined();
  },
  TIMEOUT_MS,
);
