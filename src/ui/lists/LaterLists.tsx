import { useEffect } from 'react';
import { isFiltering } from '../../model/events/filter';
import { useSession } from '../base/instance-context';
import { laterAsBuilt } from '../base/later/later-as-built';
import { useMessages } from '../base/use-messages';
import { useSignalValue } from '../base/use-signal-value';
import type { ChronologyProps } from './Chronology';
import type { ShelfProps } from './Shelf';

function LayingOut() {
  const { lists } = useMessages();
  useEffect(() => {
    void bringLists();
  }, []);
  return <p className="loading">{lists.layingOut}</p>;
}

const ChronologyAsBuilt = laterAsBuilt<ChronologyProps>(
  async () => (await import('./Chronology')).Chronology,
  <LayingOut />,
);
const ShelfAsBuilt = laterAsBuilt<ShelfProps>(async () => (await import('./Shelf')).Shelf);

/** Brings the code of lists before they are drawn: for the build, which draws a page at once. */
export const bringLists = async (): Promise<void> => {
  await Promise.all([ChronologyAsBuilt.bring(), ShelfAsBuilt.bring()]);
};

/** The chronology; until its code is here, as it was built. */
export function LaterChronology(props: ChronologyProps) {
  const isSettled = useSignalValue(ChronologyAsBuilt.isSettled);
  return useAllShown() || isSettled ? <ChronologyAsBuilt {...props} /> : <LayingOut />;
}

/** The shelf; until its code is here, as it was built. */
export function LaterShelf(props: ShelfProps) {
  const isSettled = useSignalValue(ShelfAsBuilt.isSettled);
  return useAllShown() || isSettled ? <ShelfAsBuilt {...props} /> : null;
}

/** What was built shows all claims; where a link asks for others it does not stand for what is to come. */
function useAllShown(): boolean {
  const { filters } = useSession();
  return !isFiltering(filters) && !filters.record;
}
