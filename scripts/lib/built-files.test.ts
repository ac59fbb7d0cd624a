import { expect, it } from 'vitest';

import { loadedWith } from './built-files';

const FILES: Readonly<Record<string, string>> = {
  'popup.html':
    '<script type="module" src="/chunks/popup.js"></script><link rel="stylesheet" href="/assets/a.css">',
  'chunks/popup.js': 'import{a}from"./facts.js";import"./words.js";const later=()=>import(`./russian.js`);',
  'chunks/facts.js': 'import{b}from"./words.js";export{b as a}',
  'chunks/words.js': 'export const b="from here"',
  'chunks/russian.js': 'export default 1',
};

it('follows what a page loads by itself, each once, and not what it may load later', () => {
  expect(loadedWith('popup.html', (file) => FILES[file]!)).toEqual([
    'popup.html',
    'chunks/popup.js',
    'assets/a.css',
    'chunks/facts.js',
    'chunks/words.js',
  ]);
});
