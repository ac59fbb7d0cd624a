import type { HoverEffect, HoverEvent } from './hover-event';
import { createHover, type Hover, type HoverSettings, type Mark, type Over } from './hover-state';
import { reduceHover } from './reduce-hover';

export interface Rehearsal {
  readonly settings?: HoverSettings;
  /** ms the background takes; absent: it never answers. */
  readonly answersAfter?: number;
  /** Facts the background does not have. */
  readonly missing?: readonly string[];
  readonly script: readonly HoverEvent[];
  /** ms at which to stop; absent: 5 s after the last event. */
  readonly until?: number;
}

export interface Rehearsed {
  readonly hover: Hover;
  /** What was done, as `500 show a`. */
  readonly log: readonly string[];
}

/** Plays events against a clock and a background that exist only here, for tests: timers run out, questions are answered. */
export function rehearse({ settings, answersAfter, missing = [], script, until }: Rehearsal): Rehearsed {
  let hover = createHover(settings);
  let timer: (HoverEvent & { kind: 'elapsed' }) | undefined;
  const coming: HoverEvent[] = [...script];
  const log: string[] = [];
  const end = until ?? (script.at(-1)?.at ?? 0) + 5000;

  const run = (effect: HoverEffect, at: number) => {
    if (effect.do === 'start-timer') timer = { kind: 'elapsed', token: effect.token, at: at + effect.ms };
    else if (effect.do === 'stop-timer') timer = undefined;
    else log.push(`${at} ${wordsOf(effect)}`);
    if (effect.do === 'ask' && answersAfter !== undefined) {
      const found = !missing.includes(effect.fact);
      coming.push({ kind: 'answer', token: effect.token, found, at: at + answersAfter });
    }
  };

  for (;;) {
    coming.sort((a, b) => a.at - b.at);
    const isTimerNext = timer !== undefined && timer.at < (coming[0]?.at ?? Infinity);
    const event = isTimerNext ? timer : coming.shift();
    if (isTimerNext) timer = undefined;
    if (!event || event.at > end) return { hover, log };
    const step = reduceHover(hover, event);
    hover = step.hover;
    for (const effect of step.effects) run(effect, event.at);
  }
}

function wordsOf(effect: HoverEffect): string {
  if (effect.do === 'ask') return `ask ${nameOf(effect.fact)}`;
  if (effect.do !== 'show') return effect.do;
  return `show ${nameOf(effect.card.facts.at(-1) ?? '')}${effect.form === 'sheet' ? ' as sheet' : ''}`;
}

function nameOf(fact: string): string {
  return fact.replace(/^.*\//, '');
}

/** A mark of the fact of the same name. */
export function markOf(name: string, isLink = false): Mark {
  return { id: name, fact: `test/${name}`, isLink };
}

/** On the mark of this name; `''` the page; `card` the card. */
export function overOf(name: string): Over {
  if (name === '') return { on: 'page' };
  return name === 'card' ? { on: 'card' } : { on: 'mark', mark: markOf(name, name.endsWith('link')) };
}
