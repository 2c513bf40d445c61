import { useEffect, type ComponentProps, type ReactElement, type ReactNode } from 'react';
import { isFiltering } from '../../model/events/filter';
import { useSession } from '../base/instance-context';
import { asBuilt, KeepBuilt } from '../base/KeepBuilt';
import { later, type LaterComponent } from '../base/later';
import { useMessages } from '../base/use-messages';
import { useSignalValue } from '../base/use-signal-value';
import type { Chronology } from './Chronology';
import type { Shelf } from './Shelf';

const ChronologyItself = later<ComponentProps<typeof Chronology>>(
  async () => (await import('./Chronology')).Chronology,
);
const ShelfItself = later<ComponentProps<typeof Shelf>>(async () => (await import('./Shelf')).Shelf);

/** Brings the code of lists before they are drawn: for the build, which draws a page at once. */
export const bringLists = async (): Promise<void> => {
  await Promise.all([ChronologyItself.bring(), ShelfItself.bring()]);
};

function LayingOut() {
  return <p className="loading">{useMessages().lists.layingOut}</p>;
}

const builtChronology = asBuilt(<LayingOut />);
const builtShelf = asBuilt(null);

/** The chronology; until its code is here, as it was built. */
export function LaterChronology(props: ComponentProps<typeof Chronology>) {
  return useLater(ChronologyItself, props, builtChronology, <LayingOut key="filtered" />);
}

/** The shelf; until its code is here, as it was built. */
export function LaterShelf(props: ComponentProps<typeof Shelf>) {
  return useLater(ShelfItself, props, builtShelf, null);
}

/** What was built shows all; where a link filters it does not stand for what is to come. */
function useLater<P extends object>(
  Part: LaterComponent<P>,
  props: P,
  built: ReactElement,
  filtered: ReactNode,
): ReactNode {
  const isSettled = useSignalValue(Part.isSettled);
  const { filters } = useSession();
  useEffect(() => {
    void Part.bring();
  }, [Part]);
  if (!isSettled && (isFiltering(filters) || filters.record)) return filtered;
  return (
    <KeepBuilt isHere={isSettled} built={built}>
      <Part {...props} />
    </KeepBuilt>
  );
}
