import type { Translator } from '@/lib/i18n/translator';
import type { View } from '@/lib/library/route';

/** What a view is called. */
export function viewWord(view: View, t: Translator): string {
  switch (view) {
    case 'facts':
      return t('library_view_facts');
    case 'compare':
      return t('library_view_compare');
    case 'wording':
      return t('library_view_wording');
    case 'timeline':
      return t('library_view_timeline');
    case 'voices':
      return t('library_view_voices');
    case 'method':
      return t('library_view_method');
  }
}
