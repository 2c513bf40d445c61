import type { MeasureMessages } from '../../words/parts/measures';
import { laterAsBuiltWithWords } from '../base/later/later-as-built';
import type { MeasureProps } from './MeasureChart';

/** A measure as chart and table. It lies below the first screen, and comes after it; until then the built one stays. */
export const LaterMeasure = laterAsBuiltWithWords<MeasureProps, MeasureMessages>(
  async () => (await import('./MeasureChart')).MeasureChart,
  ({ measures }) => measures,
  <section className="measure" />,
);
