import { describe, expect, it } from 'vitest';

import { findBrowser, requireBrowser, type Machine } from './find-browser';

function machine(programs: Record<string, string>, environment: Record<string, string> = {}): Machine {
  return {
    environment,
    locate: (command) => (command in programs ? `/bin/${command}` : undefined),
    versionOf: (program) => programs[program.replace('/bin/', '')],
  };
}

const CHROMIUM = 'Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)\n';

describe('findBrowser', () => {
  it.each([
    {
      why: 'the first command that there is',
      programs: { chromium: CHROMIUM, 'google-chrome': CHROMIUM },
      found: '/bin/chromium',
    },
    {
      why: 'a later one when the first is too old',
      programs: { chromium: 'Chromium 90.0.1', 'google-chrome': 'Google Chrome 140.0.2' },
      found: '/bin/google-chrome',
    },
    {
      why: 'a program that prints no version is none',
      programs: { 'chromium-browser': 'requires the snap\n' },
      found: undefined,
    },
    { why: 'nothing installed', programs: {}, found: undefined },
    { why: 'the oldest that will do', programs: { chromium: 'Chromium 128.0.1' }, found: '/bin/chromium' },
  ])('$why', ({ programs, found }) => {
    expect(findBrowser('chromium', machine(programs as Record<string, string>))).toBe(found);
  });

  it('takes the program that the variable names before any on the PATH', () => {
    const both = machine(
      { firefox: 'Mozilla Firefox 160.0', '/opt/ff': 'Mozilla Firefox 153.7.0esr' },
      { FIREFOX_PATH: '/opt/ff' },
    );
    expect(findBrowser('firefox', both)).toBe('/opt/ff');
  });

  it('does not pass over a variable that names something of no use', () => {
    const old = machine(
      { firefox: 'Mozilla Firefox 160.0', '/opt/ff': 'Mozilla Firefox 140.0' },
      { FIREFOX_PATH: '/opt/ff' },
    );
    expect(() => findBrowser('firefox', old)).toThrow(
      'FIREFOX_PATH=/opt/ff must be Firefox 149 or newer, is Mozilla Firefox 140.0.',
    );
  });
});

describe('requireBrowser', () => {
  it.each([
    { why: 'names what it looked for', programs: {}, message: 'found none of firefox-esr, firefox.' },
    {
      why: 'names what is too old',
      programs: { 'firefox-esr': 'Mozilla Firefox 140.12.0esr\n' },
      message: 'found Mozilla Firefox 140.12.0esr.',
    },
    { why: 'says what to do', programs: {}, message: 'apt-get install firefox-esr) or set FIREFOX_PATH' },
  ])('$why', ({ programs, message }) => {
    expect(() => requireBrowser('firefox', machine(programs as Record<string, string>))).toThrow(message);
  });
});
