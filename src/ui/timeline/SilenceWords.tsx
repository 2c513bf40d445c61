import type { Drawn } from '../../instance/instance';
import type { Space } from '../../state/scene-input';
import { usePrerendered } from '../base/use-prerendered';
import { SilenceNote } from '../lists/SilenceNote';
import { useSilencePlaces } from './use-silence-places';

interface SilenceWordsProps extends Pick<Space, 'rem' | 'measure'> {
  readonly drawn: Drawn;
}

/** What is said in the picture where no source gives a date, as long as the record is not shown. */
export function SilenceWords({ drawn: { onScreen }, rem, measure }: SilenceWordsProps) {
  const places = useSilencePlaces(onScreen, { rem, measure });
  // Placed by style properties, which the policy keeps out of HTML.
  if (usePrerendered()) return null;
  return places.map(({ silence, place }) => (
    <div key={silence.extent.start} className="in-silence" style={{ left: place.x, top: place.y }}>
      <SilenceNote silence={silence} />
    </div>
  ));
}
