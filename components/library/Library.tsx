import { useRef, useState } from 'preact/hooks';

import type { Catalog } from '@/lib/facts/catalog';
import type { ColumnOrderSetting } from '@/lib/facts/column-order';
import type { Fact, Pack } from '@/lib/facts/fact';
import type { Translator } from '@/lib/i18n/translator';
import type { Route } from '@/lib/library/route';

import type { Copy } from './CopyButton';
import type { Export } from './ExportLine';
import { Masthead } from './Masthead';
import { RoutedView } from './RoutedView';
import { useFocusOnArrival } from './use-focus-on-arrival';

export interface LibraryProps {
  readonly catalog: Catalog;
  readonly route: Route;
  /** What the list of facts is searched for at first. */
  readonly find: string;
  readonly columns: ColumnOrderSetting;
  /** Facts that are not as they were when they were last read. */
  readonly changed: ReadonlySet<string>;
  readonly onRead: (pack: Pack, fact: Fact) => void;
  readonly onCopy: Copy;
  readonly onExport: (pack: Pack, ...what: Parameters<Export>) => void;
  readonly addressOf: (pack: Pack, fact: Fact) => string;
  readonly t: Translator;
}

/** The library: a masthead with the ways to each view, and the view. */
export function Library(props: LibraryProps) {
  const { catalog, route, t } = props;
  const [chosen, setChosen] = useState<Pack>();
  const main = useRef<HTMLElement>(null);
  useFocusOnArrival(route, main);
  const pack = route.kind === 'fact' ? route.found.pack : (chosen ?? catalog.packs[0]);
  if (!pack) return <main class="library">{t('library_nothing')}</main>;
  return (
    <div class="library">
      <button type="button" class="skip" onClick={() => main.current?.querySelector('h1')?.focus()}>
        {t('library_skip')}
      </button>
      <Masthead
        packs={catalog.packs}
        pack={pack}
        onPack={setChosen}
        view={route.kind === 'view' ? route.view : 'facts'}
        t={t}
      />
      <main ref={main}>
        <RoutedView key={pack.id} {...props} pack={pack} />
      </main>
      <footer class="page-foot">
        <p>{t('card_survey')}</p>
        <p>{t('popup_no_mark')}</p>
      </footer>
    </div>
  );
}
