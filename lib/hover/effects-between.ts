import type { HoverEffect } from './hover-event';
import { type HoverState, shownCard } from './hover-state';

/** What must be done in the world when the state goes from one to the other. A state can therefore not forget to clean up after itself. */
export function effectsBetween(before: HoverState, after: HoverState): readonly HoverEffect[] {
  if (before === after) return [];
  return [
    ...timerEffects(before, after),
    ...askEffects(before, after),
    ...hideEffects(before, after),
    ...showEffects(before, after),
  ];
}

function timerEffects(before: HoverState, after: HoverState): readonly HoverEffect[] {
  const old = 'timer' in before ? before.timer : undefined;
  const now = 'timer' in after ? after.timer : undefined;
  if (now) return now.token === old?.token ? [] : [{ do: 'start-timer', ...now }];
  return old ? [{ do: 'stop-timer' }] : [];
}

function askEffects(before: HoverState, after: HoverState): readonly HoverEffect[] {
  const asked = questionOf(after);
  return asked && asked.token !== questionOf(before)?.token ? [{ do: 'ask', ...asked }] : [];
}

function questionOf(state: HoverState) {
  if (state.kind === 'loading' || (state.kind === 'waiting' && state.answer !== 'unasked')) {
    return { token: state.token, fact: state.mark.fact };
  }
  const turning = shownCard(state)?.turning;
  const fact = turning?.facts.at(-1);
  return turning && fact ? { token: turning.token, fact } : undefined;
}

function hideEffects(before: HoverState, after: HoverState): readonly HoverEffect[] {
  return shownCard(before) && !shownCard(after) ? [{ do: 'hide' }] : [];
}

function showEffects(before: HoverState, after: HoverState): readonly HoverEffect[] {
  const old = shownCard(before);
  const card = shownCard(after);
  if (!card) return [];
  const isNew = card.token !== old?.token;
  const isTurned = isNew && old?.mark.id === card.mark.id;
  // A card that was asked for takes the focus; one that came by hovering must not. One that turned had it on the button that is gone.
  const takesFocus = isNew
    ? isTurned || card.by !== 'hover'
    : card.by === 'keyboard' && old?.by !== 'keyboard';
  return [
    ...(isNew ? [{ do: 'show', card, form: card.by === 'touch' ? 'sheet' : 'card' } as const] : []),
    ...(takesFocus ? [{ do: 'focus-card' } as const] : []),
  ];
}
