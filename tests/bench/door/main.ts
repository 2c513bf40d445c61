import process from 'node:process';
import { readDataset } from '../../../src/io/dataset';
import { BAD_ROWS } from '../../io/bad-rows';
import { file } from '../../io/build';

/**
 * Runs in a process of its own for each kind of fault and each size, so that none pays for another's garbage: prints
 * how long the door had the processor, in milliseconds, all threads together. Once, and cold, as whoever sends the
 * wrong file waits for it.
 */
const [, , kind = '', count = '1000'] = process.argv;
const row = BAD_ROWS[kind];
if (row === undefined) throw new Error(`there is no kind of fault "${kind}"`);
const events = Array.from({ length: Number(count) }, (_, i) => row(i));
const input: unknown = JSON.parse(JSON.stringify(file({ events })));
const before = process.cpuUsage();
const read = readDataset(input);
const { user, system } = process.cpuUsage(before);
if (!read.ok) throw new Error('the file was refused');
process.stdout.write(String((user + system) / 1000));
