import { render } from 'preact';

import css from '@/components/card.css?inline';
import { FactCard } from '@/components/FactCard';
import { createTranslator } from '@/lib/i18n/translator';
import type { CardContent } from '@/lib/messages/protocol';
import type { CardActions, CardDrawer, CardView } from '@/lib/page/card-slot';
import { themeBehind } from '@/lib/page/page-theme';
import { placeCard } from '@/lib/page/place-card';

import { CardHost } from './card-host';
import { copyText } from './copy-text';
import { pageSource } from './page-source';

/** Draws the card in the page, and keeps it beside its mark. */
export function createDrawer(actions: CardActions): CardDrawer<CardContent> {
  const host = new CardHost(css);
  let view: CardView<CardContent> | undefined;

  const place = async (): Promise<void> => {
    const card = host.dialog;
    if (!card || !view) return;
    const box = view.form === 'sheet' ? card.getBoundingClientRect() : await placeCard(card, view);
    if (box) actions.onPlaced(box);
  };
  // Only while a card is open: its size changes with its content, and its place with the page's scrolling.
  const follow = new ResizeObserver(() => void place());
  const onScroll = (): void => void (view?.isPinned && place());

  return {
    host: host.element,
    prepare(content) {
      // Nothing that is in the page may be drawn into.
      if (host.element.isConnected) return;
      const likely = { form: 'card', theme: 'light', isPinned: false, canGoBack: false } as const;
      const aside = { anchor: () => undefined, prefersAbove: false, behind: document.body };
      render(<CardOnPage view={{ content, ...likely, ...aside }} actions={actions} />, host.place);
    },
    show(next) {
      view = next;
      host.open();
      render(<CardOnPage view={next} actions={actions} />, host.place);
      follow.disconnect();
      if (host.dialog) follow.observe(host.dialog);
      window.addEventListener('scroll', onScroll, { capture: true, passive: true });
    },
    announce({ content, place: nth, count }) {
      const t = createTranslator(content.messages, content.locale);
      if (!view) render(null, host.place);
      host.say(t('card_walk', [content.fact.term, nth, count]));
    },
    hide() {
      view = undefined;
      follow.disconnect();
      window.removeEventListener('scroll', onScroll, { capture: true });
      host.close(() => render(null, host.place));
    },
    focus: () => host.focus(),
    press: (click) => host.press(click),
  };
}

function CardOnPage({ view, actions }: { view: CardView<CardContent>; actions: CardActions }) {
  const { content, form, theme, behind, isPinned, canGoBack } = view;
  return (
    <FactCard
      {...{ content, form, isPinned, canGoBack }}
      theme={theme === 'auto' ? themeBehind(behind) : theme}
      pageSource={pageSource(content)}
      t={createTranslator(content.messages, content.locale)}
      onPin={actions.onPin}
      onClose={actions.onClose}
      onCopy={copyText}
      onOpenLibrary={actions.onOpenLibrary}
      onRelated={actions.onRelated}
      onBack={actions.onBack}
      onMute={actions.onMute}
      onUndo={actions.onUndo}
    />
  );
}
