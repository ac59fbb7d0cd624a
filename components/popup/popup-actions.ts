import type { Muted } from '@/components/muted';
import type { CategoryId } from '@/lib/facts/categories';
import type { FactKey } from '@/lib/facts/catalog';

/** What a reader can do in the popup, beyond looking around. */
export interface PopupActions {
  readonly toggleSite: (isOn: boolean) => void;
  readonly toggleAll: (isOn: boolean) => void;
  readonly muteCategories: (muted: readonly CategoryId[]) => void;
  /** Scrolls the page to a fact's mark and leaves for there; false where there is none to go to. */
  readonly goToMark: (fact: FactKey) => Promise<boolean>;
  readonly mute: (what: Muted, fact: FactKey) => void;
  /** Takes the last muting back. */
  readonly undoMute: () => void;
  /** Whether the browser let us. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly openLibrary: (fact?: FactKey) => void;
  readonly openSettings: () => void;
}
