import { createTimeline } from 'dyad';
import 'dyad/dyad.css';
import { element } from '../element';
import dataset from '../freedonia-sylvania.json';

createTimeline(element('timeline'), { dataset, filters: { record: true }, selection: 'railway-1941' });
