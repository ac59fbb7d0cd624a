import { createElement } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { renderToString as renderVue } from 'vue/server-renderer';

import { Story } from './react-story';
import { createStory } from './vue-story';

/** What a server sends, by framework. Preact's own renders as React's does for pages without React. */
export const SENT = {
  react: () => renderToString(createElement(Story)),
  preact: () => renderToStaticMarkup(createElement(Story)),
  vue: () => renderVue(createStory()),
};
