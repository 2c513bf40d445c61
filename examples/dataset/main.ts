import { createTimeline } from 'dyad';
import 'dyad/dyad.css';
import { element } from '../element';
import dataset from '../freedonia-sylvania.json';

// A host fetches its dataset: await (await fetch('freedonia-sylvania.json')).json()
const timeline = createTimeline(element('timeline'), { dataset, filters: { record: true } });

const tell = (): void => {
  const { shown, total, selection } = timeline.getState();
  element('counts').textContent = `${shown} of ${total} events, ${selection ?? 'none'} open`;
};
timeline.subscribe(tell);
tell();
