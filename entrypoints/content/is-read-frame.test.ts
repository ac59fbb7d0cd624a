import { expect, it } from 'vitest';

import { isReadFrame } from './is-read-frame';

const FRAME = { isTop: false, host: 'www.bbc.com', topHost: 'www.bbc.com', width: 640, height: 480 };

it.each([
  {
    why: 'the page itself, however small its window',
    frame: { isTop: true, width: 90, height: 40 },
    is: true,
  },
  { why: 'a frame of the same host', frame: {}, is: true },
  { why: 'a host of the same site', frame: { host: 'live.bbc.com' }, is: true },
  { why: 'a host above it', frame: { host: 'bbc.com', topHost: 'news.bbc.com' }, is: true },
  { why: 'a listed site within another one', frame: { topHost: 'www.cnn.com' }, is: false },
  { why: 'a host that merely ends alike', frame: { host: 'notbbc.com' }, is: false },
  { why: 'strangers below one suffix', frame: { host: 'www.a.co.uk', topHost: 'www.b.co.uk' }, is: false },
  { why: 'a page whose address is kept from us', frame: { topHost: undefined }, is: false },
  { why: 'a strip too low for text', frame: { height: 90 }, is: false },
  { why: 'a box too narrow for text', frame: { width: 160 }, is: false },
])('$why: $is', ({ frame, is }) => {
  expect(isReadFrame({ ...FRAME, ...frame })).toBe(is);
});
