import { readDataset } from '../../src/io/dataset';
import type { DatasetFile } from '../../src/model/dataset-file';
import file from './north-korea-russia.json';

/**
 * The first dataset as it was on 1 December 2026, of version 1. What the code does is tested over it, so that no
 * correction in `data/` changes a picture or a count.
 */
export const frozenFile = file as unknown as DatasetFile;

const read = readDataset(frozenFile);
if (!read.ok) throw new Error('the frozen dataset does not open');

/** The same, record and all, as it comes through the door. */
export const { dataset: frozenDataset } = read;
