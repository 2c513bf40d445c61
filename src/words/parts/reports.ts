import type { Fault } from '../../evidence/fault';

/** How many of the places that were compared match. */
export interface Matching {
  readonly right: number;
  readonly total: number;
}

/** What the command line says of a comparison of a dataset with the texts of its sources. */
export interface ReportMessages {
  readonly usage: string;
  readonly noFile: (name: string) => string;
  readonly notJson: (name: string, reason: string) => string;
  readonly refused: (name: string, issues: number) => string;
  /** Before the issues of a row, counted from 0. */
  readonly setAside: (index: number) => string;
  /** A note, said as the page says it. */
  readonly note: (note: string) => string;
  readonly noText: (name: string, folder: string) => string;
  /** Where a dataset and a source do not say the same, in lines of plain text. */
  readonly fault: (fault: Fault) => string;
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
