import type { Translator } from '@/lib/i18n/translator';
import type { TimeAxis } from '@/lib/library/time-axis';
import type { Publication } from '@/lib/library/timeline';

import { AxisBar, AxisStrip } from './AxisStrip';
import { publishedText } from './published-text';

interface Props {
  readonly publication: Publication;
  readonly axis: TimeAxis;
  readonly t: Translator;
}

/** When one of the two articles appeared. */
export function PublicationRow({ publication: { source, days }, axis, t }: Props) {
  return (
    <tr class="publication">
      <th scope="row">
        {t('library_published', [source.name])}
        <span class="date">{publishedText(source, t)}</span>
      </th>
      <td class="on-axis">
        <AxisStrip axis={axis}>
          <AxisBar axis={axis} days={days} kind="published" />
        </AxisStrip>
      </td>
      <td class="mention" />
      <td class="mention" />
    </tr>
  );
}
