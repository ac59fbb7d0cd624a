import { expect, it } from 'vitest';

import { loadTranslator } from './load-translator';

it.each([
  { why: 'the browser’s language', setting: 'auto', browser: 'ru-RU', locale: 'ru-RU', says: 'Настройки' },
  { why: 'the language set by hand', setting: 'uk', browser: 'ru-RU', locale: 'uk', says: 'Налаштування' },
  { why: 'English by hand', setting: 'en', browser: 'uk', locale: 'en-GB', says: 'Settings' },
  {
    why: 'English where we do not speak the browser’s',
    setting: 'auto',
    browser: 'ky',
    locale: 'en-GB',
    says: 'Settings',
  },
  {
    why: 'dates as the reader’s English writes them',
    setting: 'auto',
    browser: 'en_US',
    locale: 'en-US',
    says: 'Settings',
  },
] as const)('$why', async ({ setting, browser, locale, says }) => {
  const t = await loadTranslator(setting, browser);
  expect(t.locale).toBe(locale);
  expect(t('popup_settings')).toBe(says);
});
