import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Migration } from './migrate-stored';
import { MAX_FILE_BYTES } from './parse-settings-json';
import { DEFAULT_SETTINGS, SETTING_KEYS, type Settings } from './settings';
import { readSettingsFile, writeSettingsFile } from './settings-file';

const WHEN = new Date('2026-11-21T10:00:00Z');
const bytes = (text: string) => new TextEncoder().encode(text);
const good = { format: 'sidelight-settings', version: 1, exportedAt: '2026-11-21T10:00:00.000Z' };
const file = (settings: unknown, frame: object = {}) =>
  bytes(JSON.stringify({ ...good, settings, ...frame }));
const without = (key: string) =>
  bytes(JSON.stringify({ ...good, settings: { badge: true }, [key]: undefined }));
const others = (...named: string[]) => SETTING_KEYS.filter((key) => !named.includes(key));

describe('writeSettingsFile', () => {
  it('says what it is, of which version and when, and names every setting', () => {
    const written = JSON.parse(writeSettingsFile(DEFAULT_SETTINGS, WHEN));
    expect(written).toEqual({ ...good, settings: DEFAULT_SETTINGS });
  });

  it('is read back as it was', () => {
    const hosts = fc.uniqueArray(fc.domain().map((host) => host.toLowerCase()));
    const settings = fc.record<Partial<Settings>>({
      isOn: fc.boolean(),
      offSites: hosts.filter((all) => all.every((host) => new URL(`https://${host}`).hostname === host)),
      mutedFacts: fc.uniqueArray(fc.constantFrom('pack/csto', 'pack/c5-plus-1', 'other/csto')),
      openDelay: fc.integer({ min: 150, max: 1000 }),
      theme: fc.constantFrom('auto', 'light', 'dark'),
      language: fc.constantFrom('auto', 'en', 'ru', 'uk'),
    });
    fc.assert(
      fc.property(settings, (some) => {
        const all = { ...DEFAULT_SETTINGS, ...some };
        expect(readSettingsFile(bytes(writeSettingsFile(all, WHEN)))).toEqual({
          changes: all,
          absent: [],
          unknown: [],
        });
      }),
    );
  });
});

describe('a file that is taken', () => {
  it.each([
    {
      why: 'one that names a part of the settings',
      given: file({ theme: 'dark' }),
      changes: { theme: 'dark' },
    },
    {
      why: 'with a byte order mark, as some editors save',
      given: bytes(`\u{FEFF}${JSON.stringify({ ...good, settings: { badge: false } })}`),
      changes: { badge: false },
    },
    {
      why: 'without the date: nothing depends on it',
      given: file({ badge: false }, { exportedAt: undefined }),
      changes: { badge: false },
    },
    {
      why: 'with a date and no time',
      given: file({ badge: false }, { exportedAt: '2026-11-21' }),
      changes: { badge: false },
    },
    {
      why: 'muted facts of a pack that is not here: it may come',
      given: file({ mutedFacts: ['elsewhere/thing'] }),
      changes: { mutedFacts: ['elsewhere/thing'] },
    },
    { why: 'empty lists', given: file({ offSites: [] }), changes: { offSites: [] } },
    {
      why: 'the same key in two objects',
      given: bytes(`{"theme":1,${JSON.stringify({ ...good, settings: { theme: 'dark' } }).slice(1)}`),
      changes: { theme: 'dark' },
      unknown: ['theme'],
    },
    {
      why: 'unknown keys are named and passed over',
      given: file({ badge: true, halo: 9, ['__proto__x']: 1 }, { note: 'mine' }),
      changes: { badge: true },
      unknown: ['note', 'halo', '__proto__x'],
    },
    {
      why: 'a key every object has is unknown too',
      given: bytes(
        `{"format":"sidelight-settings","version":1,"settings":{"badge":true,"__proto__":{"isOn":false}}}`,
      ),
      changes: { badge: true },
      unknown: ['__proto__'],
    },
  ])('$why', ({ given, changes, unknown = [] }) => {
    expect(readSettingsFile(given)).toEqual({ changes, absent: others(...Object.keys(changes)), unknown });
  });

  it('is brought up to date when it is of an earlier version, and then checked', () => {
    const inSeconds: Migration = {
      retired: ['delaySeconds'],
      step: ({ delaySeconds, ...rest }) => ({ ...rest, openDelay: Number(delaySeconds) * 1000 }),
    };
    expect(readSettingsFile(file({ delaySeconds: 0.3 }), [inSeconds])).toEqual({
      changes: { openDelay: 300 },
      absent: others('openDelay'),
      unknown: [],
    });
    expect(readSettingsFile(file({ delaySeconds: 3 }), [inSeconds])).toMatchObject({
      problems: [{ kind: 'bad-value', key: 'openDelay', value: '3000' }],
    });
  });
});

describe('a file that is not taken', () => {
  it.each([
    { why: 'empty', given: bytes(''), problem: { kind: 'empty' } },
    { why: 'nothing but white space', given: bytes(' \n\t'), problem: { kind: 'empty' } },
    { why: 'nothing but a byte order mark', given: bytes('\u{FEFF}'), problem: { kind: 'empty' } },
    { why: 'not JSON', given: bytes('theme: dark\n'), problem: { kind: 'not-json' } },
    { why: 'JSON cut short', given: file({ badge: true }).slice(0, -4), problem: { kind: 'not-json' } },
    { why: 'JSON with a comma too many', given: bytes('{"format": 1,}'), problem: { kind: 'not-json' } },
    { why: 'JSON with comments', given: bytes('// mine\n{}'), problem: { kind: 'not-json' } },
    { why: 'two files in one', given: bytes('{}\n{}'), problem: { kind: 'not-json' } },
    {
      why: 'UTF-16',
      given: new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]),
      problem: { kind: 'not-text' },
    },
    { why: 'a picture', given: new Uint8Array([0x89, 0x50, 0x4e, 0x47]), problem: { kind: 'not-text' } },
    {
      why: 'too large',
      given: new Uint8Array(MAX_FILE_BYTES + 1).fill(0x20),
      problem: { kind: 'too-large' },
    },
    { why: 'a list', given: bytes('[]'), problem: { kind: 'not-object', value: '[]' } },
    { why: 'a text', given: bytes('"settings"'), problem: { kind: 'not-object', value: '"settings"' } },
    { why: 'a number', given: bytes('42'), problem: { kind: 'not-object', value: '42' } },
    { why: 'null', given: bytes('null'), problem: { kind: 'not-object', value: 'null' } },
    {
      why: 'a list within a list, 400,000 deep',
      given: bytes('['.repeat(400_000) + ']'.repeat(400_000)),
      problem: { kind: 'not-object', value: '[…]' },
    },
    { why: 'an empty object', given: bytes('{}'), problem: { kind: 'wrong-format', value: undefined } },
    {
      why: 'of another extension',
      given: file({}, { format: 'dark-reader' }),
      problem: { kind: 'wrong-format', value: '"dark-reader"' },
    },
    { why: 'no version', given: without('version'), problem: { kind: 'bad-version', value: undefined } },
    {
      why: 'a version in words',
      given: file({}, { version: '1' }),
      problem: { kind: 'bad-version', value: '"1"' },
    },
    {
      why: 'version 0',
      given: file({}, { version: 0 }),
      problem: { kind: 'bad-version', value: '0' },
    },
    {
      why: 'a version and a half',
      given: file({}, { version: 1.5 }),
      problem: { kind: 'bad-version', value: '1.5' },
    },
    {
      why: 'of a later version',
      given: file({ badge: true }, { version: 2 }),
      problem: { kind: 'newer-version', version: 2, latest: 1 },
    },
    {
      why: 'a date that is none',
      given: file({ badge: true }, { exportedAt: 'yesterday' }),
      problem: { kind: 'bad-date', value: '"yesterday"' },
    },
    {
      why: 'a date as a number',
      given: file({ badge: true }, { exportedAt: 1795000000 }),
      problem: { kind: 'bad-date', value: '1795000000' },
    },
    {
      why: 'no settings',
      given: without('settings'),
      problem: { kind: 'no-settings', value: undefined },
    },
    {
      why: 'settings as a list',
      given: file([{ badge: true }]),
      problem: { kind: 'no-settings', value: '[…]' },
    },
    { why: 'settings as null', given: file(null), problem: { kind: 'no-settings', value: 'null' } },
    { why: 'no setting in it', given: file({}), problem: { kind: 'none-known' } },
    { why: 'no setting that we have', given: file({ halo: 1 }), problem: { kind: 'none-known' } },
    {
      why: 'the same setting twice',
      given: bytes(
        '{"format":"sidelight-settings","version":1,"settings":{"badge":true,\n"theme":"dark","badge" :false}}',
      ),
      problem: { kind: 'repeated-key', key: 'badge' },
    },
    {
      why: 'the same setting twice, once in other letters',
      given: bytes(
        String.raw`{"format":"sidelight-settings","version":1,"settings":{"badge":true,"bad\u0067e":false}}`,
      ),
      problem: { kind: 'repeated-key', key: 'badge' },
    },
    {
      why: 'a delay too short',
      given: file({ openDelay: 20 }),
      problem: { kind: 'bad-value', key: 'openDelay', value: '20' },
    },
    {
      why: 'a delay too long',
      given: file({ openDelay: 1001 }),
      problem: { kind: 'bad-value', key: 'openDelay', value: '1001' },
    },
    {
      why: 'a delay with a fraction',
      given: file({ openDelay: 500.5 }),
      problem: { kind: 'bad-value', key: 'openDelay', value: '500.5' },
    },
    {
      why: 'a delay as text',
      given: file({ openDelay: '500' }),
      problem: { kind: 'bad-value', key: 'openDelay', value: '"500"' },
    },
    {
      why: 'a flag as a number',
      given: file({ isOn: 1 }),
      problem: { kind: 'bad-value', key: 'isOn', value: '1' },
    },
    {
      why: 'a flag that is null',
      given: file({ badge: null }),
      problem: { kind: 'bad-value', key: 'badge', value: 'null' },
    },
    {
      why: 'a colour that is no theme',
      given: file({ theme: 'pink' }),
      problem: { kind: 'bad-value', key: 'theme', value: '"pink"' },
    },
    {
      why: 'a name every object has is no choice',
      given: file({ mentions: 'constructor' }),
      problem: { kind: 'bad-value', key: 'mentions', value: '"constructor"' },
    },
    {
      why: 'a language we do not speak',
      given: file({ language: 'de' }),
      problem: { kind: 'bad-value', key: 'language', value: '"de"' },
    },
    {
      why: 'a choice as an object',
      given: file({ trigger: { hover: true } }),
      problem: { kind: 'bad-value', key: 'trigger', value: '{…}' },
    },
    {
      why: 'a list as text',
      given: file({ offSites: 'bbc.com' }),
      problem: { kind: 'bad-value', key: 'offSites', value: '"bbc.com"' },
    },
    {
      why: 'a list as an object',
      given: file({ mutedFacts: {} }),
      problem: { kind: 'bad-value', key: 'mutedFacts', value: '{}' },
    },
    {
      why: 'an address for a host',
      given: file({ offSites: ['bbc.com', 'https://rt.com/'] }),
      problem: { kind: 'bad-entry', key: 'offSites', value: '"https://rt.com/"', entries: 'host' },
    },
    {
      why: 'a host that is no text',
      given: file({ offSites: [null] }),
      problem: { kind: 'bad-entry', key: 'offSites', value: 'null', entries: 'host' },
    },
    {
      why: 'a category nobody has',
      given: file({ mutedCategories: ['person', 'colour'] }),
      problem: { kind: 'bad-entry', key: 'mutedCategories', value: '"colour"', entries: 'category' },
    },
    {
      why: 'a fact without its pack',
      given: file({ mutedFacts: ['csto'] }),
      problem: { kind: 'bad-entry', key: 'mutedFacts', value: '"csto"', entries: 'fact' },
    },
    {
      why: 'the same host twice',
      given: file({ offSites: ['bbc.com', 'rt.com', 'bbc.com'] }),
      problem: { kind: 'repeated-entry', key: 'offSites', value: '"bbc.com"' },
    },
    {
      why: 'a value of endless length is cut',
      given: file({ theme: 'x'.repeat(5000) }),
      problem: { kind: 'bad-value', key: 'theme', value: `"${'x'.repeat(39)}…` },
    },
  ])('$why', ({ given, problem }) => {
    expect(readSettingsFile(given)).toMatchObject({ problems: [problem] });
  });

  it('names everything that is wrong, not only the first', () => {
    const reading = readSettingsFile(
      file({ openDelay: 20, badge: true, offSites: ['BBC.com', 'rt.com', ''] }),
    );
    expect(
      'problems' in reading && reading.problems.map((problem) => 'key' in problem && problem.key),
    ).toEqual(['offSites', 'offSites', 'openDelay']);
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.json().map(bytes)), (given) => {
        expect(readSettingsFile(given)).toHaveProperty('problems');
      }),
    );
  });
});
