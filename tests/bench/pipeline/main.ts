import process from 'node:process';
import { isKept } from './clock';
import { measureSteps } from './steps';

/** Runs in a process of its own for each size, so that none pays for another's garbage: prints the steps as JSON. */
const steps = measureSteps(Number(process.argv[2] ?? 1000));
process.stdout.write(JSON.stringify(isKept() ? steps : []));
