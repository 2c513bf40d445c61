import type { NotOpened, OpenedFile, OpenOptions } from '../../src/io/opening/context';
import { tryOpen } from '../io/opening/open';

/** What becomes of an input: told in a line that a table can hold. */
export type Outcome =
  /** Every row is shown, or is on the shelf: its dates, as they are shown. */
  | `shown ${string}`
  /** The same, and something is to know. */
  | `noted ${string}: ${string}`
  /** Nothing in the file decides it. */
  | 'asked'
  /** Some rows are not shown: "line fault". */
  | `aside ${string}`
  /** The file is not read. */
  | `stopped ${string}`;

/** A named input, and what becomes of it. */
export interface Case {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly outcome: Outcome;
  readonly options?: OpenOptions;
}

/** Opens an input, and says what became of it. Throws where the sum of its rows does not hold. */
export async function outcomeOf({
  content,
  options,
}: Case): Promise<{ readonly said: string; readonly opened: OpenedFile | NotOpened }> {
  const opened = await tryOpen(content, options);
  return { said: opened.ok ? said(opened) : `stopped ${opened.why.fault}`, opened };
}

function said({ report, dataset, questions }: OpenedFile): string {
  const { rows, shown, undated, merged, setAside, notes } = report;
  if (rows !== shown + undated + merged + setAside.length)
    throw new Error(`the sum of ${rows} rows does not hold`);
  if (questions.length > 0) return 'asked';
  if (setAside.length > 0)
    return `aside ${setAside.map(({ line, why }) => `${line} ${why.fault}`).join(', ')}`;
  const dates = dataset.events.map(({ date }) => date ?? '–').join(' ');
  const told = notes.map(({ note }) => note).filter((note) => note !== 'column-left-out');
  return told.length === 0 ? `shown ${dates}` : `noted ${dates}: ${[...new Set(told)].join(', ')}`;
}
