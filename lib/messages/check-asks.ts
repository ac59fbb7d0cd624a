import type { MarkStyle } from '@/lib/facts/marks-css';
import { isEntry } from '@/lib/settings/setting-rule';

import type { Checks } from './channel';
import type { ToBackground } from './protocol';

const STYLES: Readonly<Record<MarkStyle, true>> = { dotted: true, solid: true, tinted: true };

/**
 * What a message to the background has to look like. Content scripts share a process with the page they run in: a page
 * that has broken out of its own world can send in their name whatever it likes.
 */
export const BACKGROUND_CHECKS: Checks<ToBackground> = {
  find: (asks) => isObject(asks) && isTexts(asks['texts']) && isNumbers(asks['held']),
  card: (asks) => isObject(asks) && isFact(asks['fact']) && isTextOrAbsent(asks['text']),
  loadCard: isNothing,
  openLibrary: (asks) => isObject(asks) && isFact(asks['fact']),
  marked: (asks) => isObject(asks) && isCountOrAbsent(asks['count']),
  restyle: (asks) => isObject(asks) && isStyle(asks['from']) && isStyle(asks['to']),
  mayRun: isNothing,
};

function isObject(asks: unknown): asks is Readonly<Record<string, unknown>> {
  return typeof asks === 'object' && asks !== null && !Array.isArray(asks);
}

/** JSON knows no undefined; a message that asks nothing may come with null. */
function isNothing(asks: unknown): boolean {
  return asks === undefined || asks === null;
}

function isFact(value: unknown): boolean {
  return isEntry('fact', value);
}

function isTextOrAbsent(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

function isCountOrAbsent(value: unknown): boolean {
  return value === undefined || (Number.isInteger(value) && (value as number) >= 0);
}

function isStyle(value: unknown): boolean {
  return typeof value === 'string' && Object.hasOwn(STYLES, value);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isNumbers(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => Number.isInteger(one));
}
