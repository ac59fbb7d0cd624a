/** The text of a settings file with these settings; `frame` is what stands around them. */
export function settingsFile(settings: unknown, frame: object = {}): string {
  return JSON.stringify({ format: 'sidelight-settings', version: 1, settings, ...frame });
}

interface BrokenFile {
  readonly why: string;
  readonly bytes: string | Uint8Array;
  /** Part of the reason a reader is given. */
  readonly says: string;
}

const file = settingsFile;

/** Files that are no settings files, or not quite. */
export const BROKEN_FILES: readonly BrokenFile[] = [
  { why: 'empty', bytes: '', says: 'It is empty.' },
  { why: 'nothing but white space', bytes: ' \n\t', says: 'It is empty.' },
  { why: 'a picture', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]), says: 'not text in UTF-8' },
  { why: 'UTF-16', bytes: new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]), says: 'not text in UTF-8' },
  { why: 'too large', bytes: ' '.repeat(1_000_001), says: 'larger than 1 MB' },
  { why: 'no JSON', bytes: 'theme: dark\n', says: 'It is not JSON' },
  { why: 'cut short', bytes: file({ badge: true }).slice(0, -4), says: 'or only a part of it' },
  { why: 'two files in one', bytes: '{}\n{}', says: 'It is not JSON' },
  { why: 'a list', bytes: '[]', says: 'holds [] and no object' },
  { why: 'a number', bytes: '42', says: 'holds 42 and no object' },
  { why: 'null', bytes: 'null', says: 'holds null and no object' },
  { why: 'an empty object', bytes: '{}', says: 'format: is missing' },
  { why: 'of another extension', bytes: file({}, { format: 'dark-reader' }), says: 'format: "dark-reader"' },
  { why: 'without a version', bytes: file({}, { version: undefined }), says: 'version: is missing' },
  { why: 'a version that is none', bytes: file({}, { version: 1.5 }), says: 'version: 1.5' },
  { why: 'of a later version', bytes: file({}, { version: 99 }), says: 'from a newer Sidelight' },
  { why: 'a date that is none', bytes: file({}, { exportedAt: 'soon' }), says: 'exportedAt: "soon"' },
  { why: 'without settings', bytes: file(undefined), says: 'settings: is missing' },
  { why: 'settings that are a list', bytes: file([true]), says: 'settings: […] is not an object' },
  { why: 'no setting we know', bytes: file({ halo: 9 }), says: 'names no setting' },
  { why: 'the same key twice', bytes: '{"format":1,"format":2}', says: 'format: is there twice' },
  { why: 'a word for a switch', bytes: file({ isOn: 'yes' }), says: 'isOn: "yes" is neither' },
  { why: 'an unknown choice', bytes: file({ theme: 'sepia' }), says: 'theme: "sepia" is none of' },
  { why: 'a number out of range', bytes: file({ openDelay: 5000 }), says: 'openDelay: 5000 is not between' },
  {
    why: 'a number that is not whole',
    bytes: file({ openDelay: 300.5 }),
    says: 'openDelay: 300.5 is not a whole',
  },
  {
    why: 'a text for a list',
    bytes: file({ offSites: 'bbc.com' }),
    says: 'offSites: "bbc.com" is not a list',
  },
  {
    why: 'an address for a host',
    bytes: file({ offSites: ['https://bbc.com/'] }),
    says: 'is not the name of a site',
  },
  {
    why: 'an unknown category',
    bytes: file({ mutedCategories: ['sport'] }),
    says: '"sport" is not a category',
  },
  { why: 'no fact', bytes: file({ mutedFacts: ['csto'] }), says: '"csto" is not a fact' },
  {
    why: 'the same entry twice',
    bytes: file({ offSites: ['a.org', 'a.org'] }),
    says: 'is in the list twice',
  },
  {
    why: 'one bad value among good ones',
    bytes: file({ theme: 'light', badge: false, language: 'fr' }),
    says: 'language: "fr" is none of',
  },
];
