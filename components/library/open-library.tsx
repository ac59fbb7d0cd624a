import { fireEvent, render, screen } from '@testing-library/preact';
import { vi } from 'vitest';

import { createCatalog } from '@/lib/facts/catalog';
import type { Pack } from '@/lib/facts/fact';
import { createTranslator } from '@/lib/i18n/translator';
import { INVENTED_PACK } from '@/lib/library/invented-pack';
import { readRoute } from '@/lib/library/route';
import english from '@/public/_locales/en/messages.json';

import { Library, type LibraryProps } from './Library';

interface More extends Partial<LibraryProps> {
  readonly packs?: readonly Pack[];
}

/** The library at an address, over an invented pack unless told otherwise; `goTo` follows a link. For tests. */
export function openLibrary(hash: string, { packs = [INVENTED_PACK], ...more }: More = {}) {
  const catalog = createCatalog(packs);
  const props = {
    catalog,
    route: readRoute(hash, catalog),
    find: '',
    columns: 'as-listed' as const,
    changed: new Set<string>(),
    onRead: vi.fn<LibraryProps['onRead']>(),
    onCopy: vi.fn<LibraryProps['onCopy']>(async () => true),
    onExport: vi.fn<LibraryProps['onExport']>(),
    addressOf: (pack: Pack, fact: { id: string }) => `library.html#${pack.id}/${fact.id}`,
    t: createTranslator(english, 'en'),
    ...more,
  };
  const { rerender } = render(<Library {...props} />);
  const goTo = (to: string) => rerender(<Library {...props} route={readRoute(to, catalog)} />);
  return { props, goTo };
}

export function click(name: string | RegExp, role = 'button'): void {
  fireEvent.click(screen.getByRole(role, { name }));
}
