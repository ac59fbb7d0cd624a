import { render } from 'preact';

import css from '@/components/card.css?inline';
import type { FactCardContent } from '@/components/card-content';
import { FactCard } from '@/components/FactCard';
import type { Messages } from '@/lib/i18n/messages';
import { createTranslator } from '@/lib/i18n/translator';

/** What the contact sheet asks to be shown. Plain data: it comes from the script, outside the browser. */
export interface Staging {
  readonly content: FactCardContent;
  readonly messages: Messages;
  readonly locale: string;
  readonly theme: 'light' | 'dark';
  readonly form: 'card' | 'sheet' | 'page';
  readonly isPinned?: boolean;
  readonly canGoBack?: boolean;
  readonly pageSource?: 0 | 1;
}

declare global {
  var stageCard: (staging: Staging) => void;
}

const done = () => {};
const MARGIN_PX = 24;

/** Shows one card in a shadow root, as on a page; open, so that the sheet's script can look inside. */
globalThis.stageCard = ({ messages, locale, ...view }) => {
  const host = document.createElement('div');
  host.id = 'stage';
  const root = host.attachShadow({ mode: 'open' });
  const style = new CSSStyleSheet();
  style.replaceSync(css);
  root.adoptedStyleSheets = [style];
  document.body.append(host);
  render(
    <FactCard
      {...view}
      t={createTranslator(messages, locale)}
      onPin={done}
      onClose={done}
      onCopy={() => Promise.resolve(true)}
      onOpenLibrary={done}
      onRelated={done}
      onBack={done}
      onMute={done}
      onUndo={done}
    />,
    root,
  );
  const card = root.querySelector<HTMLElement>('[role=dialog]');
  if (view.form === 'sheet' || !card) return;
  Object.assign(card.style, { left: `${MARGIN_PX}px`, top: `${MARGIN_PX}px` });
  card.style.setProperty('--room', `${innerHeight - 2 * MARGIN_PX}px`);
};
