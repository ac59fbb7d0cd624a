import { createSSRApp, h, onMounted, ref } from 'vue';

import { STATES } from './story';

export function createStory() {
  return createSSRApp({
    setup() {
      const state = ref(0);
      onMounted(() => {
        window.show = (next) => {
          state.value = next;
        };
      });
      return () =>
        h(
          'div',
          STATES[state.value].paragraphs.map(({ key, text, bold }) =>
            h('p', { key }, [text, h('b', bold), '.']),
          ),
        );
    },
  });
}
