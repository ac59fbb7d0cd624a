import type { Fact, Pack } from '@/lib/facts/fact';

/**
 * A text to send to those who maintain a pack, with what they need to find the place already filled in. In English, as the
 * facts are; the answers may be in any language.
 */
export function errorReport(pack: Pack, fact?: Fact): string {
  return [
    'An error in Sidelight’s fact base',
    '',
    `Pack: ${pack.title} (${pack.id}), version ${pack.version}, as of ${pack.asOf}`,
    fact ? `Fact: ${fact.term} (${fact.id})` : 'Fact: (which one?)',
    '',
    'What is wrong:',
    '',
    'What it should say:',
    '',
    'Where this can be checked (publisher, date, address):',
    '',
  ].join('\n');
}
