import { existsSync, readFileSync } from 'node:fs';
import { firstDataset } from './first-dataset';

/*
 * The facts from which the record was written lie beside the checkout and are no part of it: tests
 * that compare with them are skipped where they are not at hand.
 */

const SHARED = new URL('../../../shared/', import.meta.url);

export const hasRecordFiles = existsSync(new URL('record/events.json', SHARED));

/** The text of a file beside the checkout. */
export const sharedText = (path: string): string => readFileSync(new URL(path, SHARED), 'utf8');

interface EventsFile {
  readonly sources: readonly {
    readonly id: string;
    readonly addresses: readonly string[];
    readonly found: string;
    readonly reliability: string;
  }[];
  readonly events: readonly {
    readonly id: string;
    readonly edtf: string;
    readonly title: string;
    readonly category: string;
    readonly sources: readonly string[];
    readonly note: string;
  }[];
}

interface VerdictsFile {
  readonly dated: readonly {
    readonly verdict: string;
    readonly confidence: string;
    readonly found: string;
    readonly sources: readonly string[];
  }[];
  readonly undated: readonly {
    readonly article: string;
    readonly begins: string;
    readonly kind: string;
    readonly verdict: string;
    readonly why: string;
    readonly sources: readonly string[];
  }[];
}

interface TradeFile {
  readonly reported: readonly { readonly date: string; readonly usdMillion: string; readonly note: string }[];
  /** Millions by year. */
  readonly cow: Readonly<Record<string, number>>;
}

const parse = (name: string): unknown => JSON.parse(sharedText(`record/${name}.json`));
export const eventsFile = (): EventsFile => parse('events') as EventsFile;
export const verdictsFile = (): VerdictsFile => parse('verdicts') as VerdictsFile;
export const tradeFile = (): TradeFile => parse('trade') as TradeFile;

/** Record and all. */
export const dataset = firstDataset;
export const claims = dataset.events.filter(({ layer }) => layer === 'claims');
export const record = dataset.events.filter(({ layer }) => layer === 'record');
export const leftOut = dataset.sources.flatMap(({ id, leftOut: statements = [] }) =>
  statements.map((statement) => ({ ...statement, source: id })),
);
