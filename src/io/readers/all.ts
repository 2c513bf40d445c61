import { csv } from './csv';
import { dyadJson } from './dyad-json';
import type { Format, Reader, Sample } from './reader';

/** Every format, in the order in which they are asked: what is more particular comes first, and a table last. */
const READERS: readonly Reader[] = [dyadJson, csv];

/** The reader of a file: the first that recognises it, or the one that was named; null where there is none. */
export const readerOf = (sample: Sample, format: Format | 'auto'): Reader | null =>
  READERS.find((reader) => (format === 'auto' ? reader.recognises(sample) : reader.format === format)) ??
  null;
