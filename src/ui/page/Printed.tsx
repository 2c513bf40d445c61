import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Interval } from '../../dates/time';
import { utcDay } from '../../dates/units';
import { followPrint } from '../../instance/picture/follow-print';
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
