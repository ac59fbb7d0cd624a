import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import { openCardStudio, type CardStudio } from '@/scripts/lib/card-studio';
import { VARIANTS } from '@/scripts/lib/card-variants';
import { requireBrowser } from '@/scripts/lib/find-browser';

// It is the same card in both browsers; what differs is proven in card.spec.ts.
describe.runIf(inject('browserName') === 'chromium')('the contact sheet', () => {
  let studio: CardStudio;
  beforeAll(async () => {
    studio = await openCardStudio(requireBrowser('chromium'));
  });
  afterAll(() => studio.close());

  it.each(VARIANTS)('$name: nothing for axe to say, halves of one width', async (variant) => {
    expect(await studio.shoot(variant)).toEqual([]);
  });
});
