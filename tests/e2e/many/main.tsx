/// <reference types="vite/client" />
import { createRoot } from 'react-dom/client';
import '../../../src/app/styles';
import { readDataset } from '../../../src/io/dataset';
import {
  buildTimelineData,
  buildTimelineDataFromColumns,
  type TimelineData,
} from '../../../src/state/timeline-data';
import { Explorer } from '../../../src/ui/page/Explorer';
import { SEEDED_HEAD } from '../../bench/seeded';
import { en } from '../../../src/words/en';
import { manyEvents } from './events';
import { nastyEvents } from './nasty';

/*
 * The page over made-up events: `#n=100000` says how many, `#n=1000&same` puts all on one day, `#nasty` gives titles
 * that are hard to place, `#shape=crowded-277` opens a set of real shape. Behind the `#`, since what is before it is the
 * reader's link.
 */

const asked = new URLSearchParams(location.hash.slice(1));
const shapes = import.meta.glob<unknown>('../../shapes/*.json', { import: 'default' });

async function shapeOf(name: string): Promise<TimelineData> {
  const read = readDataset(await shapes[`../../shapes/${name}.json`]?.());
  if (!read.ok) throw new Error(`there is no set ${name}`);
  return buildTimelineData(read.dataset);
}

function show(data: TimelineData): void {
  performance.mark('prepared');
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no element with the id "root"');
  createRoot(root).render(<Explorer data={data} messages={en} />);
}

const shape = asked.get('shape');
if (shape !== null) show(await shapeOf(shape));
else {
  const events = asked.has('nasty')
    ? nastyEvents()
    : manyEvents(Number(asked.get('n') ?? 1000), asked.has('same'));
  // In a task of its own: it is what a reader waits for, and the benchmark counts from here.
  setTimeout(() => {
    performance.mark('events in hand');
    show(buildTimelineDataFromColumns(SEEDED_HEAD, events));
  });
}
