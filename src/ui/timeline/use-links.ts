import { useEffect } from 'react';
import type { DrawLinks } from '../../layout/scene/scene-labels';
import { comesLater } from '../base/later';
import { useInstance } from '../base/instance-context';
import { useSignalValue } from '../base/use-signal-value';

const bringLinks = comesLater(async () => (await import('../../layout/scene/links')).linkedLabels);

/** Has lines drawn from the open event, whose code comes when one is opened. */
export function useLinks(): void {
  const { selection, setDrawLinks } = useInstance();
  const isOpen = useSignalValue(selection) !== null;
  useEffect(() => {
    if (!isOpen) return undefined;
    let isHere = true;
    const draw = (links: DrawLinks): void => {
      if (isHere) setDrawLinks(links);
    };
    // Without it there are no lines; the details name what explains the event all the same.
    bringLinks().then(draw, () => {});
    return () => {
      isHere = false;
    };
  }, [isOpen, setDrawLinks]);
}
