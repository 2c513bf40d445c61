import { northKoreaRussia } from '../data/north-korea-russia';
import { readDataset } from './io/dataset';
import { describeIssue } from './io/issue';
import { Explorer } from './ui/Explorer';
import { Refused } from './ui/Refused';

// The built-in dataset comes through the same door as a reader's own.
const read = readDataset(northKoreaRussia);

export function App() {
  return read.ok ? (
    <Explorer dataset={read.dataset} />
  ) : (
    <Refused title={northKoreaRussia.title} issues={read.issues.map(describeIssue)} />
  );
}
