import { silencePlace } from '../../layout/scene/silence-place';
import type { Drawn } from '../../instance/instance';
import type { Space } from '../../state/scene-input';
import type { Silence } from '../../state/silence';
import type { SilenceMessages } from '../../words/parts/silence';
import { useInstance } from '../base/instance-context';
import { useMessages } from '../base/use-messages';
import { usePrerendered } from '../base/use-prerendered';
import { useSignalValue } from '../base/use-signal-value';
import { SilenceNote } from '../lists/SilenceNote';

interface SilenceWordsProps extends Pick<Space, 'rem' | 'measure'> {
  readonly drawn: Drawn;
}

/** What is said in the picture where no source gives a date, as long as the record is not shown. */
export function SilenceWords({ drawn: { onScreen }, rem, measure }: SilenceWordsProps) {
  const { data, filters } = useInstance();
  const { record } = useSignalValue(filters);
  const words = useMessages().silence;
  // Placed by style properties, which the policy keeps out of HTML.
  if (usePrerendered() || record) return null;
  const widthOf = (text: string, size: number): number =>
    measure(text, { size: size * rem, weight: 'regular' });
  return data.silences.map((silence) => {
    const width = Math.max(widthOf(words.noDate(silence), 1), widthOf(offerOf(words, silence), 0.8125));
    const place = silencePlace(onScreen, silence.extent, width, rem);
    return (
      place !== null && (
        <div key={silence.extent.start} className="in-silence" style={{ left: place.x, top: place.y }}>
          <SilenceNote silence={silence} />
        </div>
      )
    );
  });
}

const offerOf = ({ onRecord }: SilenceMessages, silence: Silence): string =>
  (onRecord(silence) ?? []).map((part) => (typeof part === 'string' ? part : part.text)).join('');
