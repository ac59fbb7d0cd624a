import { createElement, useEffect, useState } from 'react';

import { STATES } from './story';

export function Story() {
  const [state, setState] = useState(0);
  useEffect(() => {
    window.show = setState;
  }, []);
  return STATES[state].paragraphs.map(({ key, text, bold }) =>
    createElement('p', { key }, text, createElement('b', null, bold), '.'),
  );
}
