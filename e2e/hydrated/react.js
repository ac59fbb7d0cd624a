import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';

import { Story } from './react-story';

export function hydrate(root) {
  hydrateRoot(root, createElement(Story));
}
