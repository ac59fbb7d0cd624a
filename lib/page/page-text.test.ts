// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';

import type { Matcher } from '@/lib/match/create-matcher';

import { ChangeWatcher, noChanges, type Changes } from './changes';
import { PageText } from './page-text';

// happy-dom lays nothing out; what an element's own style says is enough here.
beforeEach(() => {
  vi.stubGlobal('getComputedStyle', ({ style }: HTMLElement) => ({ display: style.display || 'inline' }));
});

/** Finds one hit in each block, whose fact is the block's text. */
const MATCHER = {
  read: (text: string) => ({
    hits: [{ start: 0, end: text.length, fact: `pack/${text.trim()}`, category: 'place' }],
  }),
} as Partial<Matcher> as Matcher;

function $(selector: string): HTMLElement {
  return document.querySelector<HTMLElement>(selector)!;
}

/** Until the watcher was told. */
function told(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Reads a page; `meanwhile` happens when its first block is read. All texts known once that is read, too. */
async function textsAfter(html: string, meanwhile: () => void, then?: () => void): Promise<string[]> {
  document.body.innerHTML = html;
  const watcher = new ChangeWatcher(
    () => false,
    (note) => note(),
  );
  const text = new PageText(MATCHER, (root) => watcher.watch(root));
  watcher.watch(document);
  const read = async (changes: Changes, onFirst?: () => void): Promise<void> => {
    drain(text.forget(changes));
    const work = text.read(changes, watcher.pending);
    for (let step = work.next(); !step.done; step = work.next(true)) {
      onFirst?.();
      onFirst = undefined;
      await told();
    }
  };
  await read({ ...noChanges(), dirty: new Set([document.documentElement]) }, meanwhile);
  await read(watcher.take());
  then?.();
  await told();
  await read(watcher.take());
  watcher.stop();
  return [...text.withHits()].flatMap(({ known }) => known.hits.map(({ fact }) => fact.slice(5))).toSorted();
}

function drain(work: Iterable<void>): void {
  for (const _ of work);
}

function attachShadow(): void {
  const host = document.querySelector('#host');
  if (host) host.attachShadow({ mode: 'open' }).innerHTML = '<div><p>c</p></div>';
}

const STORY = '<p>x</p><p>y</p><p>z</p>';

it.each([
  { why: 'nothing', change: () => {}, texts: ['a', 'b', 'c', 'd'] },
  { why: 'the place read last goes', change: () => $('#a').remove(), texts: ['b', 'c', 'd'] },
  { why: 'all around that place goes', change: () => $('#one').remove(), texts: ['c', 'd'] },
  {
    why: 'that place moves to the end',
    change: () => $('#two').append($('#b')),
    texts: ['a', 'b', 'c', 'd'],
  },
  {
    why: 'all around it moves there',
    change: () => document.body.append($('#one')),
    texts: ['a', 'b', 'c', 'd'],
  },
  { why: 'text that is read is cut', change: () => ($('#a').textContent = 'A'), texts: ['A', 'b', 'c', 'd'] },
  { why: 'all is replaced', change: () => (document.body.innerHTML = '<p>new</p>'), texts: ['new'] },
])('misses nothing when, in the middle of reading: $why', async ({ change, texts }) => {
  const html = '<div id="one"><p id="a">a</p><p id="b">b</p></div><div id="two"><p>c</p></div><p>d</p>';
  expect(await textsAfter(html, change)).toEqual(texts);
});

it.each([
  {
    why: 'a story comes into an aside',
    html: '<p>a</p><aside><p>b</p><article></article></aside>',
    change: () => ($('article').innerHTML = STORY),
    texts: ['a', 'b', 'x', 'y', 'z'],
  },
  {
    why: 'a story leaves an aside',
    html: `<p>a</p><aside><p>b</p><article>${STORY}</article></aside>`,
    change: () => $('article').firstElementChild!.remove(),
    texts: ['a'],
  },
  {
    why: 'a shadow root moves and changes in itself at once',
    html: '<p>a</p><div id="to"></div><div id="host">b</div>',
    change: () => {
      const shadow = $('#host').shadowRoot!;
      shadow.append(Object.assign(document.createElement('p'), { textContent: 'd' }));
      $('#to').append($('#host'));
    },
    texts: ['a', 'b', 'c', 'd'],
  },
])('reads again what is to be read again when $why', async ({ html, change, texts }) => {
  expect(await textsAfter(html, attachShadow, change)).toEqual(texts);
});
