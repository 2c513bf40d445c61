import { createTimeline } from 'dyad';
import 'dyad/dyad.css';
import { element } from '../element';
import dataset from '../freedonia-sylvania.json';

const near = createTimeline(element('near'), { dataset, details: false });
const far = createTimeline(element('far'), {
  dataset,
  filters: { record: true },
  controls: false,
  overview: false,
  details: false,
});

// Two timelines share nothing; here the second follows the first.
near.subscribe(() => {
  far.setVisibleDomain(near.getState().visibleDomain);
});
