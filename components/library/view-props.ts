import type { ColumnOrder } from '@/lib/facts/column-order';
import type { Pack } from '@/lib/facts/fact';
import type { Translator } from '@/lib/i18n/translator';

/** What every view of a pack is given. */
export interface ViewProps {
  readonly pack: Pack;
  /** Which source stands first where both are shown over the whole pack. */
  readonly order: ColumnOrder;
  readonly t: Translator;
}
