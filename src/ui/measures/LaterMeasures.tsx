import { memo, Suspense, use } from 'react';
import type { LaterMessages } from '../../words/later';
import type { MeasureMessages } from '../../words/parts/measures';
import { later } from '../base/later';
import { useMessages } from '../base/use-messages';
import type { MeasureProps } from './MeasureChart';

const Chart = later<MeasureProps & { readonly words: MeasureMessages }>(
  async () => (await import('./MeasureChart')).MeasureChart,
);

/** Brings the code of charts before they are drawn: for the build, which draws a page at once. */
export const bringMeasures = Chart.bring;

/**
 * A measure as chart and table. It lies below the first screen, and comes after it; what the build has drawn in its
 * place stays until then. That is what a `Suspense` is for, as long as nothing that it is given changes meanwhile.
 */
export const LaterMeasure = memo(function LaterMeasure(props: MeasureProps) {
  return (
    <Suspense fallback={<section className="measure" />}>
      <Measure {...props} />
    </Suspense>
  );
});

function Measure(props: MeasureProps) {
  const { measures } = useMessages();
  const { loaded } = measures;
  const words = loaded !== null && Chart.isSettled.peek() ? loaded : use(coming(measures));
  return <Chart {...props} words={words} />;
}

type Words = LaterMessages<MeasureMessages>;

/** What is waited for has to be one and the same each time that it is asked for. */
const awaited = new WeakMap<Words, Promise<MeasureMessages>>();

function coming(words: Words): Promise<MeasureMessages> {
  const before = awaited.get(words);
  if (before !== undefined) return before;
  const both = bringBoth(words);
  awaited.set(words, both);
  // What did not come is asked for anew by the next one.
  both.catch(() => awaited.delete(words));
  return both;
}

async function bringBoth(words: Words): Promise<MeasureMessages> {
  const [loaded] = await Promise.all([words.load(), Chart.bring()]);
  return loaded;
}
