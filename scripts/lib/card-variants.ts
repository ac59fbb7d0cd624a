import type { Catalog, FactKey } from '@/lib/facts/catalog';
import { columnOrder } from '@/lib/facts/column-order';
import type { MessageKey } from '@/lib/i18n/messages';

import type { Staging } from './card-stage';

/** One picture of the contact sheet. */
export interface Variant {
  readonly name: string;
  readonly fact: string;
  readonly locale?: 'en' | 'ru' | 'uk';
  readonly theme?: 'light' | 'dark';
  readonly form?: 'card' | 'sheet';
  /** px of the window; the card is 520 wide where there is room. */
  readonly width?: number;
  readonly height?: number;
  /** Of everything, as readers do who need larger text. */
  readonly zoom?: number;
  readonly forcedColors?: boolean;
  /** The page around the card runs from right to left. */
  readonly rtlPage?: boolean;
  readonly isPinned?: boolean;
  readonly canGoBack?: boolean;
  readonly pageSource?: 0 | 1;
  readonly term?: string;
  /** Buttons to press first. */
  readonly press?: readonly MessageKey[];
}

const CSTO = 'collective-security-treaty-organization';

export const VARIANTS: readonly Variant[] = [
  { name: 'light', fact: CSTO },
  { name: 'dark', fact: CSTO, theme: 'dark' },
  { name: 'narrow', fact: CSTO, width: 408 },
  { name: 'narrow-dark', fact: CSTO, width: 408, theme: 'dark' },
  { name: 'russian', fact: CSTO, locale: 'ru' },
  { name: 'ukrainian', fact: CSTO, locale: 'uk', theme: 'dark' },
  { name: 'narrow-russian', fact: CSTO, locale: 'ru', width: 368 },
  { name: 'narrow-ukrainian', fact: CSTO, locale: 'uk', width: 368 },
  { name: 'one-sided', fact: 'nikol-pashinyan' },
  { name: 'one-sided-dark', fact: 'secondary-sanctions', theme: 'dark' },
  { name: 'one-sided-ukrainian', fact: 'nagorno-karabakh', locale: 'uk' },
  { name: 'contradict-two-notes', fact: 'full-scale-invasion' },
  { name: 'agree', fact: 'trade-and-connectivity' },
  { name: 'differ', fact: 'c5-plus-1' },
  { name: 'event', fact: 'second-nagorno-karabakh-war', locale: 'ru' },
  {
    name: 'long-cyrillic-term',
    fact: CSTO,
    locale: 'ru',
    term: 'Организация Договора о коллективной безопасности и военно-техническом сотрудничестве',
    width: 408,
  },
  { name: 'pinned', fact: CSTO, isPinned: true, pageSource: 0 },
  { name: 'back', fact: 'armenia', canGoBack: true, pageSource: 1 },
  { name: 'more', fact: CSTO, press: ['card_more'] },
  { name: 'more-russian', fact: CSTO, press: ['card_more'], locale: 'ru', theme: 'dark' },
  { name: 'muted', fact: CSTO, press: ['card_more', 'card_mute_term'] },
  { name: 'copied', fact: CSTO, press: ['card_copy'] },
  { name: 'sheet', fact: CSTO, form: 'sheet', width: 390, height: 780 },
  {
    name: 'sheet-dark-russian',
    fact: CSTO,
    form: 'sheet',
    width: 390,
    height: 780,
    theme: 'dark',
    locale: 'ru',
  },
  { name: 'rtl-page', fact: CSTO, rtlPage: true },
  { name: 'text-200', fact: CSTO, zoom: 2, width: 640, height: 800 },
  { name: 'text-200-wide', fact: CSTO, zoom: 2, width: 1280, height: 1100 },
  { name: 'low-window', fact: CSTO, height: 400 },
  { name: 'forced-colors', fact: CSTO, forcedColors: true },
  {
    name: 'forced-colors-dark',
    fact: CSTO,
    forcedColors: true,
    theme: 'dark',
    press: ['card_pin'],
    isPinned: true,
  },
];

/** What the card of a variant holds. */
export function contentFor({ fact: id, term }: Variant, catalog: Catalog): Staging['content'] {
  const found = catalog.list().find(({ fact }) => fact.id === id);
  if (!found) throw new Error(`the contact sheet names a fact that no pack has: ${id}`);
  const key: FactKey = found.key;
  return {
    key,
    fact: term === undefined ? found.fact : { ...found.fact, term },
    sources: found.pack.sources,
    order: columnOrder(key, 'alternate'),
    pack: found.pack,
    related: catalog.related(key).map(({ key: related, fact }) => ({
      key: related,
      term: fact.term,
      category: fact.category,
      relation: fact.relation,
    })),
    explanation: { alias: found.fact.knownAs?.[0] ?? found.fact.term, rule: 'inflected' },
  };
}
