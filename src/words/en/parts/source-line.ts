import type { SourceLineMessages } from '../../parts/source-line';

export const sourceLine: SourceLineMessages = {
  alsoAt: (number) => `at a ${ORDINALS[number] ?? `${number}th`} address`,
  reliability: ({ grade, note }) => `Reliability ${grade}${note === undefined ? '' : `: ${note}`}`,
  noAddress: 'No address known.',
  newTab: '(opens in a new tab)',
};

const ORDINALS: Readonly<Record<number, string>> = { 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth' };
