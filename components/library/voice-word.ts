import type { Voice } from '@/lib/facts/fact';
import type { Translator } from '@/lib/i18n/translator';

/** How somebody is heard. */
export function voiceWord(voice: Voice, t: Translator): string {
  switch (voice) {
    case 'quoted':
      return t('card_voice_quoted');
    case 'paraphrased':
      return t('card_voice_paraphrased');
    case 'named':
      return t('card_voice_named');
  }
}
