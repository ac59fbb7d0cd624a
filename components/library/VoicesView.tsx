import { useMemo } from 'preact/hooks';

import { speakersOf } from '@/lib/library/voices';

import { ViewHead } from './ViewHead';
import type { ViewProps } from './view-props';
import { VoiceChart } from './VoiceChart';
import { VoiceColumn } from './VoiceColumn';

/** Who gets a word in which article, and how directly. */
export function VoicesView(props: ViewProps) {
  const { pack, order, t } = props;
  const speakers = useMemo(() => speakersOf(pack.facts), [pack]);
  return (
    <>
      <ViewHead title={t('library_view_voices')}>{t('library_voices_lede')}</ViewHead>
      <VoiceChart speakers={speakers} {...props} />
      <div class="voice-columns">
        {order.map((side) => (
          <VoiceColumn key={side} speakers={speakers} pack={pack} side={side} t={t} />
        ))}
      </div>
    </>
  );
}
