import { useEffect, useId, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Interval } from '../../dates/time';
import { utcDay } from '../../dates/units';
import { followPrint } from '../../instance/picture/follow-print';
import { pictureOf } from '../../instance/picture/picture';
import { laneFitter } from '../../layout/scene/fit-lanes';
import { linkedLabels } from '../../layout/scene/links';
import { SvgTimeline } from '../../render/svg/svg-timeline';
import { useInstance } from '../base/instance-context';
import { useMessages } from '../base/use-messages';
import { PrintedChronology } from '../lists/Chronology';

/** Whether the page is being printed. It is drawn anew before it is taken. */
function useOnPaper(): boolean {
  const [isOnPaper, setOnPaper] = useState(false);
  useEffect(() => {
    let isBegun = false;
    const end = followPrint(window, (isPrinted) => {
      // Within an effect React is drawing already.
      if (isBegun)
        flushSync(() => {
          setOnPaper(isPrinted);
        });
      else setOnPaper(isPrinted);
    });
    isBegun = true;
    return end;
  }, []);
  return isOnPaper;
}

/**
 * A sheet of A4 that lies, between its margins, and what the heading leaves of its height, in CSS pixels. How a sheet
 * lies is known to the style sheet alone: it chooses between this picture and that of the screen.
 */
const LANDSCAPE = { width: 1047, height: 440 } as const;
const LANDSCAPE_LANES = laneFitter(LANDSCAPE.height);

/** The timeline as it is on a sheet that lies; nothing where it has too many events for a picture that can be printed. */
export function PrintedLandscape() {
  return useOnPaper() && <Landscape />;
}

function Landscape() {
  const { data, filters, selection, filterResult, space, settledDomain, picture } = useInstance();
  const messages = useMessages();
  const id = useId();
  if (picture.peek().painter !== 'svg') return null;
  const { rem, measure } = space.peek();
  const { scenes } = pictureOf(
    data,
    { filters: filters.peek(), selection: selection.peek() },
    filterResult.peek(),
    { width: LANDSCAPE.width, rem, measure, laneMode: 'close', fit: LANDSCAPE_LANES },
    messages.picture,
    { drawLinks: linkedLabels },
  );
  return (
    <div className="landscape" lang={data.head.language}>
      <SvgTimeline drawing={scenes(settledDomain.peek(), true)} id={id} />
    </div>
  );
}

/** Under the timeline on paper: its claims with their words, which a screen shows at a press. */
export function PrintedClaims({ onOpen }: { readonly onOpen: (id: string) => void }) {
  return useOnPaper() && <PrintedChronology onOpen={onOpen} />;
}

/** At the foot of what is printed: where it stands, and when it was printed. */
export function PrintedFoot() {
  const { page } = useMessages();
  return useOnPaper() && <footer className="printed">{page.printed(location.href, today())}</footer>;
}

/** The day of printing, in UTC as all of Dyad's days. */
function today(): Interval {
  const start = utcDay.floor(Date.now());
  return { start, end: utcDay.offset(start, 1) };
}
