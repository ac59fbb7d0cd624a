import './style.css';

import { render } from 'preact';
import { packs } from 'virtual:sidelight/packs';

import { OptionsPage, type Surroundings } from '@/components/options/OptionsPage';
import { paintSample } from '@/components/options/paint-sample';
import { browser } from '@/lib/browser/browser';
import { createCatalog } from '@/lib/facts/catalog';
import { loadTranslator } from '@/lib/i18n/load-translator';
import type { Translator } from '@/lib/i18n/translator';
import { MARKS_PER_SCREEN } from '@/lib/page/choose-hits';
import { MODIFIER } from '@/lib/page/drive-hover';

import { createActions } from './create-actions';
import { OptionsSession, type OptionsState } from './options-session';

async function main(): Promise<void> {
  const catalog = createCatalog(packs);
  const session = await OptionsSession.open(browser);
  const actions = createActions({ session, browser, download });
  const { version, permissions = [] } = browser.runtime.getManifest();
  const surroundings: Surroundings = {
    version,
    permissions,
    browserLanguage: spokenLanguage((await loadTranslator('auto', browser.i18n.getUILanguage())).locale),
    modifierKey: MODIFIER,
    marksPerScreen: MARKS_PER_SCREEN,
  };

  const show = (state: OptionsState, t: Translator): void => {
    document.documentElement.lang = t.locale;
    document.documentElement.dataset['theme'] = state.settings.theme;
    document.title = `${t('options_title')} · ${t('extension_name')}`;
    render(
      <OptionsPage {...state} {...{ catalog, surroundings, actions, t }} paint={paintSample} />,
      document.querySelector('#root')!,
    );
  };

  let speaking: { language: string; t: Promise<Translator> } | undefined;
  const draw = async (): Promise<void> => {
    const { language } = session.state.settings;
    if (speaking?.language !== language)
      speaking = { language, t: loadTranslator(language, browser.i18n.getUILanguage()) };
    const t = await speaking.t;
    // What came meanwhile is drawn by its own call, in its own language.
    if (session.state.settings.language === language) show(session.state, t);
  };
  session.watch(() => void draw());
  addEventListener('focus', () => void session.readShortcuts());
  await draw();
  // The sections were not there when the browser looked for the one in the address.
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

function spokenLanguage(locale: string): Surroundings['browserLanguage'] {
  const [language] = locale.split('-');
  return language === 'ru' || language === 'uk' ? language : 'en';
}

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = `data:application/json;charset=utf-8,${encodeURIComponent(text)}`;
  link.download = name;
  link.click();
}

void main();
