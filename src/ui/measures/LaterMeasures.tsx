import { Suspense, use, useEffect } from 'react';
import type { MeasureMessages } from '../../words/parts/measures';
import { later } from '../base/later';
import { useLaterMessages, useMessages } from '../base/use-messages';
import { usePrerendered } from '../base/use-prerendered';
import { useSignalValue } from '../base/use-signal-value';
import type { MeasureProps } from './MeasureChart';

const Chart = later<MeasureProps & { readonly words: MeasureMessages }>(
  async () => (await import('./MeasureChart')).MeasureChart,
);

/** Brings the code of charts before they are drawn: for the build, which draws a page at once. */
export const bringMeasures = Chart.bring;

const never = new Promise<never>(() => {});

/** What the build has drawn in the place of a chart: React leaves it as it stands, as long as it waits for what is in it. */
function AsBuilt() {
  return use(never);
}

// One and the same each time, so that React does not look into it again.
const asBuilt = (
  <Suspense key="built" fallback={<section className="measure" />}>
    <AsBuilt />
  </Suspense>
);

/** A measure as chart and table. It lies below the first screen, and comes after it; until then the built one stays. */
export function LaterMeasure(props: MeasureProps) {
  const words = useLaterMessages(useMessages().measures);
  const isSettled = useSignalValue(Chart.isSettled);
  const prerendered = usePrerendered();
  useEffect(() => {
    void Chart.bring();
  }, []);
  if (words === null || !isSettled) return asBuilt;
  const chart = <Chart key="drawn" {...props} words={words} />;
  return prerendered ? (
    <Suspense key="built" fallback={null}>
      {chart}
    </Suspense>
  ) : (
    chart
  );
}
