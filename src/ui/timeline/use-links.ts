import { useEffect } from 'react';
import type { DrawLinks } from '../../layout/scene/scene-labels';
import { comesLater } from '../base/later/later';
import { useInstance } from '../base/instance-context';
import { useSignalValue } from '../base/use-signal-value';

const bringLinks = comesLater(async () => (await import('../../layout/scene/links')).linkedLabels);

/** Has lines drawn, whose code comes when an event is opened, or two claims may be of one measure. */
export function useLinks(): void {
  const { data, selection, setDrawLinks } = useInstance();
  const isWanted = useSignalValue(selection) !== null || data.measures.length > 0;
  useEffect(() => {
    if (!isWanted) return undefined;
    let isHere = true;
    const draw = (links: DrawLinks): void => {
      if (isHere) setDrawLinks(links);
    };
    // Without it there are no lines; the details name what explains the event all the same.
    bringLinks().then(draw, () => {});
    return () => {
      isHere = false;
    };
  }, [isWanted, setDrawLinks]);
}
