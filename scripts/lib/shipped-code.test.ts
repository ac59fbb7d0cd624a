import { describe, expect, it } from 'vitest';

import { findForbidden, strangeAddresses } from './shipped-code';

describe('findForbidden', () => {
  it.each([
    { why: 'markup out of a string', file: 'a.js', text: 'e.innerHTML=t' },
    { why: 'the same by Preact’s name', file: 'a.js', text: 'h("p",{dangerouslySetInnerHTML:{__html:t}})' },
    { why: 'a whole document out of a string', file: 'a.js', text: 'new DOMParser().parseFromString(t)' },
    { why: 'eval', file: 'a.js', text: 'return eval(t)' },
    { why: 'eval from outside', file: 'a.js', text: '(0,eval)(t)' },
    { why: 'a function out of a string', file: 'a.js', text: 'new Function("return this")()' },
    { why: 'the same without new', file: 'a.js', text: 'var g=Function("return this")()' },
    { why: 'a string for a timer', file: 'a.js', text: 'setTimeout("go()",1)' },
    { why: 'a request', file: 'a.js', text: 'await fetch(e.href,t)' },
    { why: 'a request by way of the window', file: 'a.js', text: 'const f=window.fetch' },
    { why: 'a socket', file: 'a.js', text: 'new WebSocket(u)' },
    { why: 'code from elsewhere', file: 'a.js', text: 'import("https://a.example/x.js")' },
    { why: 'a style from elsewhere', file: 'a.css', text: '@import "x.css"' },
    { why: 'a picture from elsewhere', file: 'a.css', text: 'a{background:url(//a.example/x.png)}' },
    {
      why: 'a script from elsewhere',
      file: 'a.html',
      text: '<script src="https://a.example/x.js"></script>',
    },
    { why: 'a script in a page', file: 'a.html', text: '<script>go()</script>' },
    { why: 'a handler in a page', file: 'a.html', text: '<p onclick="go()">' },
  ])('hears of $why', ({ file, text }) => {
    expect(findForbidden(file, text)).toHaveLength(1);
  });

  it.each([
    { why: 'a method of ours that is called fetch', file: 'a.js', text: 'this.cards.fetch(e)' },
    { why: 'where that is defined', file: 'a.js', text: 'class A{async fetch(e){}}' },
    { why: 'whether something is a function', file: 'a.js', text: 'typeof a=="function"&&isFunction(a)' },
    { why: 'a file of our own', file: 'a.js', text: 'import(`./messages-ru.js`)' },
    {
      why: 'a script of our own',
      file: 'a.html',
      text: '<script type="module" src="/chunks/a.js"></script>',
    },
    { why: 'words in a language file', file: 'a.json', text: 'No innerHTML, no eval() here' },
  ])('lets pass $why', ({ file, text }) => {
    expect(findForbidden(file, text)).toEqual([]);
  });
});

describe('strangeAddresses', () => {
  it('names each address once that nobody accounts for', () => {
    const text = `"https://a.example/x" "https://b.example/y" "https://a.example/x" "http://www.w3.org/2000/svg"`;
    expect(strangeAddresses(text, 'url: https://b.example/y')).toEqual(['https://a.example/x']);
  });
});
