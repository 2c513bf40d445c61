import type { OnScreen } from '../../layout/scene/build-scene';
import { silencePlace, type SilencePlace } from '../../layout/scene/silence-place';
import type { Space } from '../../state/scene-input';
import type { Silence } from '../../state/silence';
import type { SilenceMessages } from '../../words/parts/silence';
import { useInstance } from '../base/instance-context';
import { useMessages } from '../base/use-messages';
import { useSignalValue } from '../base/use-signal-value';

interface PlacedSilence {
  readonly silence: Silence;
  readonly place: SilencePlace;
}

/** The silences of which the picture has words, and where; none while the record is shown. */
export function useSilencePlaces(
  onScreen: OnScreen,
  { rem, measure }: Pick<Space, 'rem' | 'measure'>,
): readonly PlacedSilence[] {
  const { data, filters } = useInstance();
  const { record } = useSignalValue(filters);
  const words = useMessages().silence;
  if (record) return [];
  const widthOf = (text: string, size: number): number =>
    measure(text, { size: size * rem, weight: 'regular' });
  return data.silences.flatMap((silence) => {
    const width = Math.max(widthOf(words.noDate(silence), 1), widthOf(offerOf(words, silence), 0.8125));
    const place = silencePlace(onScreen, silence.extent, width, rem);
    return place === null ? [] : [{ silence, place }];
  });
}

const offerOf = ({ onRecord }: SilenceMessages, silence: Silence): string =>
  (onRecord(silence) ?? []).map((part) => (typeof part === 'string' ? part : part.text)).join('');
