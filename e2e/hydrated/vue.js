import { createStory } from './vue-story';

export function hydrate(root) {
  createStory().mount(root);
}
