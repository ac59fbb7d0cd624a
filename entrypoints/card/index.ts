import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { fillCardSlot } from '@/lib/page/card-slot';

import { createDrawer } from './create-drawer';

/** Loaded into a page when its first card is wanted (docs/decisions/0004-card-in-its-own-script.md). */
export default defineUnlistedScript(() => fillCardSlot(createDrawer));
