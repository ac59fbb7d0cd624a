import type { Lang } from '@/lib/facts/fact';

import type { Language, WordSort } from './language';

const SECTIONS: Readonly<Record<string, readonly WordSort[]>> = {
  acronyms: ['acronyms'],
  words: ['words'],
  names: ['names'],
  'words and names': ['words', 'names'],
};

type Rules = Map<string, string[][]>;

interface Rule {
  readonly base: string;
  readonly endings: string[];
}

const RULE = /^(?:\[(?<set>\S+)\])?(?<rest>\S*) = (?<endings>.+)$/u;
const SETTING = /^(?<name>inflects|least|same) (?<value>.+)$/;

/** Reads a file of data/languages; its head comment says what the lines mean. Throws at a line it cannot read. */
export function parseLanguage(lang: Lang, file: string): Language {
  const rules = { acronyms: new Map(), names: new Map(), words: new Map() } satisfies Record<WordSort, Rules>;
  const same = new Map<string, string>();
  const everyday = new Set<string>();
  const settings = new Map<string, string>();
  let section: string | undefined;
  for (const line of file.split('\n').map((raw) => raw.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const setting = SETTING.exec(line)?.groups;
    if (line.endsWith(':')) {
      section = line.slice(0, -1);
    } else if (setting) {
      settings.set(setting['name']!, setting['value']!);
    } else if (section === 'everyday') {
      for (const word of line.split(' ')) everyday.add(word);
    } else {
      const sorts = SECTIONS[section ?? ''];
      const parsed = parseRule(line);
      if (!sorts || !parsed) throw new Error(`data/languages/${lang}.txt: cannot read "${line}"`);
      for (const sort of sorts) for (const rule of parsed) addRule(rules[sort], rule);
    }
  }
  const [from, to] = settings.get('same')?.split(' ') ?? [];
  if (from && to) same.set(from, to);
  const inflects = settings.get('inflects') === 'last' ? 'last' : 'every';
  return { inflects, least: Number(settings.get('least') ?? 0), same, rules, everyday };
}

/** One rule for each letter of the set: `[бв] = ~ ~а` is `б = б ба` and `в = в ва`. */
function parseRule(line: string): Rule[] | undefined {
  const groups = RULE.exec(line)?.groups;
  if (!groups) return undefined;
  const { set, rest, endings } = groups;
  return [...(set ?? '-')].map((letter) => {
    const own = set === undefined ? '' : letter;
    return {
      base: own + rest,
      endings: endings!.split(' ').map((ending) => (ending === '-' ? '' : ending.replaceAll('~', own))),
    };
  });
}

function addRule(rules: Rules, { base, endings }: Rule): void {
  const same = rules.get(base);
  if (same) same.push(endings);
  else rules.set(base, [endings]);
}
