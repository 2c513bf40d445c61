import type { Anachronism, Clocks } from '../../evidence/clocks';
import type { Fault } from '../../evidence/fault';
import type { Account } from '../../evidence/sentence-account';

/** How many of the places that were compared match. */
export interface Matching {
  readonly right: number;
  readonly total: number;
}

/** What the command line says: of a comparison of a dataset with the texts of its sources, and of what it has written. */
export interface ReportMessages {
  readonly usage: string;
  readonly exportUsage: string;
  /** `usage` is that of the command. */
  readonly noFile: (name: string, usage: string) => string;
  readonly notJson: (name: string, reason: string) => string;
  readonly refused: (name: string, issues: number) => string;
  /** Before the issues of a row, counted from 0. */
  readonly setAside: (index: number) => string;
  /** A note, said as the page says it. */
  readonly note: (note: string) => string;
  /** How many events were exported, and where. */
  readonly written: (events: number, place: string) => string;
  readonly noText: (name: string, folder: string) => string;
  /** Where a dataset and a source do not say the same, in lines of plain text. */
  readonly fault: (fault: Fault) => string;
  /** A sentence that stands nowhere in the dataset, or twice, by its place and its words. */
  readonly missing: (source: string, start: number, words: string) => string;
  readonly twice: (source: string, start: number, words: string) => string;
  /** How many sentences stand where. */
  readonly account: (account: Account, sources: number) => string;
  /** A source that tells of what had not happened when it was published. */
  readonly breach: (breach: Anachronism) => string;
  /** How often both days are known, and what came of comparing them. */
  readonly clocks: (clocks: Clocks) => string;
  readonly notChecked: (source: string, folder: string, places: number) => string;
  readonly compared: (facts: {
    readonly excerpts: Matching;
    /** Null where the dataset leaves nothing out. */
    readonly leftOut: Matching | null;
    readonly sources: number;
    readonly faults: number;
    readonly setAside: number;
  }) => string;
}
