import { northKoreaRussia } from '../../data/north-korea-russia';
import { readDataset } from '../../src/io/dataset';

const read = readDataset(northKoreaRussia);
if (!read.ok) throw new Error('the first dataset does not open');

/** The first dataset, record and all, as it comes through the door. */
export const { dataset: firstDataset } = read;
