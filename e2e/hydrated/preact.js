import { createElement, hydrate as hydrateInto } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { STATES } from './story';

function Story() {
  const [state, setState] = useState(0);
  useEffect(() => {
    window.show = setState;
  }, []);
  return STATES[state].paragraphs.map(({ key, text, bold }) =>
    createElement('p', { key }, text, createElement('b', null, bold), '.'),
  );
}

export function hydrate(root) {
  hydrateInto(createElement(Story, null), root);
}
