import type { Dataset } from '../model/dataset';
import type { DatasetFile } from '../model/dataset-file';
import { datedEvent, datedHead, dateReader } from './dated';

/**
 * Reads the text of a file of which it is known that it has passed the door, with every row and without a note: nothing
 * is checked again.
 */
export function readPassed(text: string): Dataset {
  const input: unknown = JSON.parse(text);
  if (!hasPassed(input)) throw new Error('the text is no file that has passed the door');
  const { events, ...file } = input;
  const dateOf = dateReader(new Map());
  return { ...datedHead(file, dateOf), events: events.map((record) => datedEvent(record, dateOf)) };
}

/** It has the name of the format; all else is known. */
const hasPassed = (input: unknown): input is DatasetFile =>
  typeof input === 'object' && input !== null && 'format' in input && input.format === 'dyad-dataset';
