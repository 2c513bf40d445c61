import { useEffect } from 'react';
import type { MeasureMessages } from '../../words/parts/measures';
import { asBuilt, KeepBuilt } from '../base/later-as-built';
import { later } from '../base/later';
import { useLaterMessages, useMessages } from '../base/use-messages';
import { useSignalValue } from '../base/use-signal-value';
import type { MeasureProps } from './MeasureChart';

const Chart = later<MeasureProps & { readonly words: MeasureMessages }>(
  async () => (await import('./MeasureChart')).MeasureChart,
);

/** Brings the code of charts before they are drawn: for the build, which draws a page at once. */
export const bringMeasures = Chart.bring;

const built = asBuilt(<section className="measure" />);

/** A measure as chart and table. It lies below the first screen, and comes after it; until then the built one stays. */
export function LaterMeasure(props: MeasureProps) {
  const words = useLaterMessages(useMessages().measures);
  const isSettled = useSignalValue(Chart.isSettled);
  useEffect(() => {
    void Chart.bring();
  }, []);
  return (
    <KeepBuilt isHere={words !== null && isSettled} built={built}>
      {words !== null && <Chart {...props} words={words} />}
    </KeepBuilt>
  );
}
