import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { Interval } from '../../dates/time';
import { brushExtent, buildOverview } from '../../layout/beside/overview';
import type { MeasureText } from '../../layout/labels/text';
import type { Filtered } from '../../model/events/filter';
import { SvgOverview } from '../../render/svg/svg-overview';
import { bindBrush } from '../../instance/gestures/brush';
import { createPlane } from '../../instance/gestures/plane';
import type { PlotGeometry } from '../../instance/gestures/plot-geometry';
import { useInstance, useSession } from '../base/instance-context';
import { useElementWidth } from '../base/use-element-size';
import { usePrerendered } from '../base/use-prerendered';
import { useMessages } from '../base/use-messages';

export interface OverviewProps {
  readonly filtered: Filtered;
  readonly domain: Interval;
  /** Where the plot stands in the picture above, and how wide that is, in pixels: the overview stands under it. */
  readonly frame: { readonly left: number; readonly plot: number; readonly width: number };
  readonly measure: MeasureText;
  readonly rem: number;
  readonly onDomain: (domain: Interval) => void;
}

/**
 * All of the time there is, with a brush over the part in view. For the pointer only: keys and buttons move
 * and zoom as well, and say so.
 */
export function Overview({ filtered, domain, frame, measure, rem, onDomain }: OverviewProps) {
  const { data } = useInstance();
  const { dates, timeline: words } = useMessages();
  const prerendered = usePrerendered();
  const { index, limits, head } = data;
  const { range, record } = useSession().filters;
  const box = useRef<HTMLDivElement>(null);
  const width = useElementWidth(box);
  const height = rem * 2.125;
  const scene = useMemo(
    () =>
      buildOverview({
        index,
        categories: head.categories.length,
        isShown: filtered.isShown,
        bandAt: filtered.bandAt,
        record,
        limits,
        range,
        width,
        height,
        font: { size: rem * 0.75, weight: 'regular' },
        measure,
        words: dates,
      }),
    [index, head, filtered, record, limits, range, width, height, rem, measure, dates],
  );
  const geometry = useRef<PlotGeometry>({ limits, visibleDomain: domain, left: 0, width });
  useLayoutEffect(() => {
    geometry.current = { limits, visibleDomain: domain, left: 0, width };
  }, [limits, domain, width]);
  useEffect(() => {
    if (box.current === null) return undefined;
    const plane = createPlane(box.current);
    const endBrush = bindBrush(plane, () => geometry.current, onDomain);
    return () => {
      endBrush();
      plane.destroy();
    };
  }, [onDomain]);
  const brush = brushExtent(domain, limits, width);
  const share = (pixels: number): string => `${(100 * pixels) / frame.width}%`;
  return (
    <div className="overview-row" aria-hidden="true">
      {/* Where there is no gutter the picture names its bands over their lanes, and this strip needs no name. */}
      {frame.left >= GUTTER * rem && <span className="all-years">{words.allYears}</span>}
      <div
        className="overview"
        ref={box}
        // The policy keeps style properties out of HTML: those of a built page would not be set when it is taken over.
        style={prerendered ? {} : { marginLeft: share(frame.left), width: share(frame.plot) }}
      >
        <SvgOverview scene={scene} />
        {!prerendered && (
          <div className="brush" style={{ left: brush.x0, width: brush.x1 - brush.x0 }}>
            <span className="grip" />
            <span className="grip" />
          </div>
        )}
      </div>
    </div>
  );
}

/** The least room that a name beside the overview needs, in root text sizes. */
const GUTTER = 5.5;
