import type { RefObject } from 'react';
import type { Drawn } from '../../instance/instance';
import type { TimelineController } from '../../instance/timeline/controller';
import { screenScale } from '../../layout/scene/chart-frame';
import { nearestOutside, outsidePlaces, type OutsidePlace } from '../../layout/scene/outside-place';
import { bandKey, LAYER_INDEXES } from '../../model/events/band-key';
import { lowerBound } from '../../model/events/bisect';
import type { Space } from '../../state/scene-input';
import type { OutsideMessages } from '../../words/parts/outside';
import { useInstance } from '../base/instance-context';
import { useMessages } from '../base/use-messages';
import { useSilencePlaces } from './use-silence-places';

export interface OutsideWordsProps extends Pick<Space, 'rem' | 'measure'> {
  readonly drawn: Drawn;
  readonly timeline: TimelineController;
  /** The reader goes on from there. */
  readonly listbox: RefObject<HTMLElement | null>;
  readonly words: OutsideMessages;
}

const ARROW = { before: '←', after: '→' } as const;

/**
 * What lies outside the view, at the edges of its bands, and one press away. The keys of the listbox lead there too: so
 * these are no stops on the way of Tab.
 */
export function OutsideWords({ drawn, rem, measure, timeline, listbox, words }: OutsideWordsProps) {
  const { data } = useInstance();
  const { language } = useMessages();
  const { onScreen, filtered } = drawn;
  const { index, lanes } = data;
  const { categories } = data.head;
  const silences = useSilencePlaces(onScreen, { rem, measure });
  const places = outsidePlaces(onScreen, {
    index,
    lanes,
    categories,
    bandAt: filtered.bandAt,
    rem,
    measure,
    wordsOf: (count, side) => `${words.short[side](count)} ${ARROW[side]}`,
    taken: silences.map(({ place }) => place.box),
  });
  const show = ({ category, side }: OutsidePlace): void => {
    const { scene, domain } = onScreen;
    const bands = LAYER_INDEXES.map((layer) => filtered.bandAt(bandKey(category, layer)));
    const nearest = nearestOutside(index, bands, domain, screenScale(scene, domain).msPerPx, side);
    // What was pressed is about to go.
    listbox.current?.focus({ preventScroll: true });
    if (nearest !== null) timeline.goToRank(lowerBound(filtered.shownPositions(), nearest));
  };
  return places.map((place) => {
    const { category, side, count, x, y, width, height } = place;
    const arrow = <span aria-hidden="true">{ARROW[side]}</span>;
    return (
      <button
        key={`${category} ${side}`}
        type="button"
        className="outside"
        lang={language}
        tabIndex={-1}
        aria-label={words.show[side](count, categories[category]?.label ?? '')}
        style={{ left: x, top: y, width, height }}
        onClick={() => {
          show(place);
        }}
        onDoubleClick={(event) => {
          event.stopPropagation();
        }}
      >
        {side === 'after' && arrow} <span>{words.short[side](count)}</span> {side === 'before' && arrow}
      </button>
    );
  });
}
